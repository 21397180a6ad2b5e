extension PlacedText {
  /// The text as it is read: see docs/bulletin-grammar.md for what each step does.
  func cleaned() -> PlacedText {
    withoutMarkup()
      .withoutWordResidue()
      .inPlainForms()
      .withoutPinyin()
      .withoutPageNumbers()
      .withSettledBlanks()
      .withFullStops()
      .withJoinedLines()
  }
}
