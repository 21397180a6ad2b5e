import CursesTerminal
import Glibc
import TerminalCanvas
import TongbaoCore
import TongbaoDashboard

/// Events in, frames out: the only place where keys, files and the screen meet.
final class MainLoop {
  private var state: State
  private let terminal: Terminal
  private let loader: Loader
  private let watcher = FileWatcher()
  private let settings: Settings
  private var settling = Settling()
  private var isRunning = true
  private var picture: Picture?

  init(state: State, terminal: Terminal, loader: Loader, settings: Settings) {
    self.state = state
    self.terminal = terminal
    self.loader = loader
    self.settings = settings
  }

  /// Runs until the person leaves or the terminal is gone; gives what is worth restoring.
  func run() -> Preferences {
    // A file that is quickly read is on the first frame; a slow one must not keep the screen empty.
    if state.snapshot == nil, state.period != nil { _ = terminal.wait(for: [loader.mailbox.descriptor], timeout: 40) }
    takeMail()
    show()
    afterFirstFrame()
    while isRunning {
      let files = [loader.mailbox.descriptor, watcher.descriptor].filter { $0 >= 0 }
      let ready = terminal.wait(for: files, timeout: settling.remaining(at: Settling.now))
      var isChanged = takeEvents()
      if ready.files.contains(watcher.descriptor), watcher.takeChanges() { settling.note(at: Settling.now) }
      if settling.isOver(at: Settling.now) { loader.reload(around: state.period) }
      if ready.files.contains(loader.mailbox.descriptor) { isChanged = takeMail() || isChanged }
      if isRunning, isChanged { show() }
    }
    loader.finishWriting()
    return state.preferences
  }

  private func show() {
    let next = Picture(of: state, size: state.size, after: picture)
    terminal.present(next.frame)
    picture = next
  }

  /// What the first frame need not wait for.
  private func afterFirstFrame() {
    state.tellsOfReissues = true
    let asksWidth = (settings.ambiguous ?? .auto) == .auto && state.glyphs != .ascii
    if asksWidth || settings.background == nil { terminal.askTerminal(width: asksWidth) }
    watchFolder()
    loader.readRest(around: state.period)
    // What changed between the first look at the folder and the watch on it.
    loader.reload(around: state.period)
    loader.readMilestones()
    loader.takeStock()
  }

  private func watchFolder() { if let folder = loader.folder { watcher.watch(folder) } }

  /// Takes what the terminal has to say; tells whether anything came.
  private func takeEvents() -> Bool {
    var isChanged = false
    while isRunning, let event = terminal.nextEvent() {
      isChanged = true
      take(event)
    }
    while let answer = terminal.nextAnswer() { isChanged = take(answer) || isChanged }
    return isChanged
  }

  private func take(_ event: TerminalEvent) {
    // A run may last over midnight.
    state.today = Today.day
    switch event {
    case .key(let key): if let action = state.take(key) { update(action) }
    case .mouse(let mouse): update(.mouse(mouse))
    case .paste(let text): update(.paste(text))
    case .resize(let size): update(.resized(size))
    case .end: isRunning = false
    }
  }

  private func take(_ answer: TerminalAnswer) -> Bool {
    switch answer {
    case .ambiguousWidth(let width):
      if width == 2, (settings.ambiguous ?? .auto) == .auto { update(.foundWideAmbiguous) }
    case .background(let background):
      if settings.background == nil { terminal.theme = Theme(depth: terminal.theme.depth, background: background) }
    }
    return true
  }

  /// Takes what was read; tells whether anything was.
  @discardableResult
  private func takeMail() -> Bool {
    let actions = loader.mailbox.take()
    for action in actions {
      update(action)
      switch action {
      case .opened, .descended:
        watchFolder()
        state.datasetName = loader.datasetName
      default: break
      }
    }
    return !actions.isEmpty
  }

  private func update(_ action: Action) {
    let before = state.period
    for effect in state.update(action) { perform(effect) }
    guard state.period != before, let period = state.period, let slot = state.dataset?.timeline[period] else { return }
    if case .waiting = slot { loader.hurry(period) }
  }

  private func perform(_ effect: Effect) {
    switch effect {
    case .open(let name): loader.open(name, Preferences())
    case .descend(let id, let region, let period): loader.descend(from: id, to: region, period)
    case .readBelow(let id, let region, let period): loader.readBelow(id, region, period)
    case .ascend(let levels, let waiting):
      loader.ascend(levels: levels, waiting: waiting, around: state.period)
      watchFolder()
    case .tick(let tick): loader.write(tick)
    case .write(let change): loader.write(change, around: state.period)
    case .follow(let entry): loader.write(entry)
    case .reload:
      watchFolder()
      loader.reload(around: state.period, isAsked: true)
    case .copy(let text): _ = terminal.copyToClipboard(text)
    case .save(let name, let text): loader.save(text, as: name)
    case .export(let order): loader.export(order, of: state)
    case .setMouse(let isOn): terminal.setMouse(isOn)
    case .redraw: terminal.redraw()
    case .suspend: terminal.suspend()
    case .quit: isRunning = false
    }
  }
}
