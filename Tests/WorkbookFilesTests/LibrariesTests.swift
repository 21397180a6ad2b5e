import Testing
import WorkbookFiles

@Test("The library of archives is there") func library() { #expect(!WorkbookLibraries.zip.isEmpty) }
