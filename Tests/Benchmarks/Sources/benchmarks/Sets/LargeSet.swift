import Foundation

/// The generated set: 3,000 counties, 60 indicators and 36 months, about 97 MB.
enum LargeSet {
  private static let months = 36

  /// The set in the folder of built things, made by `binary` where it is not there yet.
  static func prepare(_ binary: String) throws -> BenchSet {
    let set = BenchSet(name: "large set", path: PackageFolder.path + "/.build/sets/large")
    if set.files.count == months { return set }
    print("making the large set …")
    try? FileManager.default.removeItem(atPath: set.path)
    try FileManager.default.createDirectory(atPath: set.path, withIntermediateDirectories: true)
    let size = ["--large", "--regions", "3000", "--indicators", "60", "--periods", "\(months)"]
    try Command.run(binary, ["generate", set.path, "--data", BenchSet.data] + size)
    return set
  }
}
