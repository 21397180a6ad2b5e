import Glibc

exit(WorkbookProgram.run(Array(CommandLine.arguments.dropFirst())))
