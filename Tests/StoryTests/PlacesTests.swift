import Glibc
import TestSupport
import Testing

/// The program finds its data wherever it was put.
@Suite struct PlacesTests {
  /// A place where the program lies in `bin` and the sample in `data`, with nothing told of either.
  private func lay(_ place: TemporaryHome, program folder: String, data: String) throws -> String {
    place.makeFolder(folder)
    let program = place.path + "/" + folder + "/tongbao"
    if link(PseudoTerminal.built("tongbao"), program) != 0 {
      let copied = try Run.tongbao(in: place, shell: "cp \"$TONGBAO\" '\(program)'")
      #expect(copied.code == 0)
    }
    if data != "data" {
      place.makeFolder(String(data[..<(data.lastIndex(of: "/") ?? data.startIndex)]))
      rename(place.data, place.path + "/" + data)
    }
    return program
  }

  @Test(arguments: [
    ("prefix/bin", "prefix/share/tongbao/data"), ("checkout/.build/x86/debug", "checkout/data"), ("bin", "data"),
  ])
  func theDataIsFoundFromTheProgram(_ folder: String, _ data: String) throws {
    let place = try TemporaryHome()
    let program = try lay(place, program: folder, data: data)
    let run = try Run.tongbao(
      in: place, environment: ["TONGBAO_DATA": ""], shell: "cd / && '\(program)' datasets --format csv")
    #expect(run.output.contains("\nsample,"), "\(run.complaints)")
  }

  @Test func aLinkToTheProgramIsFollowed() throws {
    let place = try TemporaryHome()
    let program = try lay(place, program: "prefix/bin", data: "prefix/share/tongbao/data")
    symlink(program, place.path + "/short")
    let run = try Run.tongbao(
      in: place, environment: ["TONGBAO_DATA": ""], shell: "cd / && '\(place.path)/short' datasets --format csv")
    #expect(run.output.contains("\nsample,"))
  }

  @Test func whatIsToldComesFirst() throws {
    let place = try TemporaryHome()
    let other = try TemporaryHome(isEmpty: true)
    #expect(
      try Run.tongbao(["datasets", "--format", "csv", "--data", other.data], in: place).output.contains("sample")
        == false)
    #expect(try Run.tongbao(["datasets", "--format", "csv"], in: place).output.contains("sample"))
  }
}
