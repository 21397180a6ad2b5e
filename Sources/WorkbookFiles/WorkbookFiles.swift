import CWorkbook
import Sheets

/// The libraries that workbooks are read and written with.
public enum WorkbookLibraries {
  /// The version of libzip.
  public static var zip: String { String(cString: cwb_zip_version()) }
}
