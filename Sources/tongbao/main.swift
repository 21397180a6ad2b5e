import CAllocator
import Glibc

// A reader that goes away (`tongbao show … | head`) is met where it is written to.
signal(SIGPIPE, SIG_IGN)
StandardStreams.fillGaps()
ca_share_one_heap()
exit(Program.run(Array(CommandLine.arguments.dropFirst())))
