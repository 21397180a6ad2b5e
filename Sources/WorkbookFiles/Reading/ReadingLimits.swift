import CWorkbook

/// What a workbook may cost. Whoever asks for more gets a sentence instead.
public struct ReadingLimits: Sendable {
  /// Bytes of the file as it lies on the disk.
  public var file = 128 << 20
  /// Bytes of one part when it is unpacked, and of all that are read together.
  public var part = 256 << 20
  public var total = 512 << 20
  public var cells = 5_000_000
  /// Bytes of all texts.
  public var text = 128 << 20
  /// Merged ranges of a sheet.
  public var merged = 200_000
  public var sheets = 1000

  public init() {}

  var forC: cwb_limits {
    cwb_limits(
      part_bytes: UInt64(part), total_bytes: UInt64(total), cells: UInt64(cells), text_bytes: UInt64(text),
      merged: UInt64(merged))
  }
}
