import Glibc

// A reader that goes away (`tongbao show … | head`) is met where it is written to.
signal(SIGPIPE, SIG_IGN)
StandardStreams.fillGaps()
exit(Program.run(Array(CommandLine.arguments.dropFirst())))
