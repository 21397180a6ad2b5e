/// All Chinese wording of problems; each kind of complaint has a file of its own.
enum ChineseSentences {}

/// All English wording of problems; each kind of complaint has a file of its own.
enum EnglishSentences {}
