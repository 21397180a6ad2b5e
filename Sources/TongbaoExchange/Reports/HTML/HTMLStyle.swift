/// How a page looks on a screen and on paper.
enum HTMLStyle {
  /// With more columns the paper lies on its side.
  static let widestUpright = 11

  static func page(isLandscape: Bool) -> String {
    "@page { size: A4 \(isLandscape ? "landscape" : "portrait"); margin: 12mm 10mm; }"
  }

  /// Colours are never all that tells something: marks and bold letters stand beside them.
  static let rules = """
    :root { color-scheme: light; }
    body { margin: 1.5em auto; padding: 0 1em; max-width: 76em; color: #1f2328; background: #fff;
      font: 14px/1.45 "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", "Segoe UI", Helvetica, Arial, sans-serif; }
    h1 { font-size: 1.4em; line-height: 1.25; margin: 0 0 .35em; }
    h2 { font-size: 1.12em; margin: 1.3em 0 .3em; break-after: avoid; }
    h3, h4, h5 { font-size: 1em; margin: 1em 0 .2em; break-after: avoid; }
    p { margin: .4em 0; orphans: 2; widows: 2; }
    dl { display: flex; flex-wrap: wrap; gap: .1em 1.6em; margin: 0 0 .8em; }
    dl div { display: flex; gap: .5em; }
    dt { color: #57606a; }
    dd { margin: 0; }
    .warning { border: 1.5px solid #1f2328; padding: .3em .7em; font-weight: bold; }
    .table { overflow-x: auto; margin: .6em 0; }
    table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
    th, td { padding: .2em .6em; text-align: right; white-space: nowrap; border-bottom: 1px solid #d8dee4; }
    th.text, td.text { text-align: left; white-space: normal; }
    td.short { white-space: nowrap; }
    thead th { vertical-align: bottom; background: #f2f4f7; font-weight: 600; }
    thead tr.groups th { text-align: center; border-bottom: 1px solid #8c959f; border-left: 2px solid #fff; }
    thead tr.groups td { border-bottom: 0; background: #f2f4f7; }
    thead tr.limits th { color: #57606a; font-weight: normal; font-size: .92em; border-bottom: 1.5px solid #57606a; }
    tbody th { font-weight: normal; position: sticky; left: 0; background: #fff; }
    thead th.text:first-child, tbody th.text { white-space: nowrap; }
    tbody tr.head th, tbody tr.head td { background: #eaf1fb; font-weight: 600; }
    tbody td.critical, tbody th.critical { background: #f3b4ae; color: #5c0a0a; font-weight: bold; }
    tbody td.attention, tbody th.attention { background: #fde3df; color: #8a1f11; font-weight: bold; }
    tbody td.commended, tbody th.commended { background: #dff3e4; color: #14532d; }
    td.open { color: #6b4e00; font-style: italic; }
    table.dense { font-size: .86em; }
    table.dense th, table.dense td { padding: .15em .4em; }
    table.tiny { font-size: .72em; }
    .legend, .note { color: #57606a; font-size: .92em; white-space: pre-wrap; }
    figure { margin: .8em 0; break-inside: avoid; }
    figcaption { font-weight: 600; margin-bottom: .2em; }
    svg { display: block; max-width: 100%; height: auto; }
    svg text { font-size: 12px; fill: #1f2328; }
    svg .quiet { fill: #57606a; }
    svg .strong { font-weight: bold; }
    svg .bar { fill: #9fb3cc; }
    svg .bar.critical { fill: #c0392b; }
    svg .bar.attention { fill: #e98b7c; }
    svg .bar.commended { fill: #7fbf93; }
    svg .bar.bound { fill-opacity: .35; stroke: #57606a; stroke-dasharray: 3 2; }
    svg .tile { fill: #eef1f5; stroke: #8c959f; }
    svg .tile.critical { fill: #f3b4ae; stroke: #7a1010; stroke-width: 2.5; }
    svg .tile.attention { fill: #fde3df; stroke: #8a1f11; stroke-width: 1.8; }
    svg .tile.commended { fill: #dff3e4; stroke: #14532d; }
    svg .tile.fifth0 { fill: #f0b9a7; } svg .tile.fifth1 { fill: #f8ddcf; } svg .tile.fifth2 { fill: #f4f1e6; }
    svg .tile.fifth3 { fill: #d3e3ef; } svg .tile.fifth4 { fill: #a5c6de; }
    svg .axis { stroke: #8c959f; stroke-width: 1; }
    svg .grid { stroke: #d8dee4; stroke-width: 1; }
    svg .limit { stroke: #b3261e; stroke-width: 1.6; }
    svg .level { stroke: #57606a; stroke-width: 1.2; stroke-dasharray: 5 3; fill: none; }
    svg .level.attention { stroke: #b3261e; stroke-width: 1.5; stroke-dasharray: 10 4; }
    svg .level.critical { stroke: #7a1010; stroke-width: 2; stroke-dasharray: 10 3 2 3; }
    svg .level.pace { stroke-dasharray: 2 4; stroke-width: 1.6; }
    svg .break { stroke: #57606a; stroke-width: 1; stroke-dasharray: 1 3; }
    svg .line { fill: none; stroke-width: 2; stroke: #24518a; }
    svg .line1 { stroke: #b3541e; stroke-dasharray: 7 2; } svg .line2 { stroke: #3d7a4d; stroke-dasharray: 2 2; }
    svg .line3 { stroke: #7b4a8f; stroke-dasharray: 8 2 2 2; } svg .line4 { stroke: #57606a; stroke-dasharray: 4 4; }
    svg .dot { fill: #24518a; } svg .dot1 { fill: #b3541e; } svg .dot2 { fill: #3d7a4d; } svg .dot3 { fill: #7b4a8f; }
    svg .dot4 { fill: #57606a; }
    @media (max-width: 40em) {
      body { padding: 0 .5em; font-size: 13px; } th, td { padding: .2em .4em; } td.text:not(.short) { min-width: 9em; }
      figure { overflow-x: auto; } svg { min-width: 36em; max-width: none; }
    }
    @media print {
      body { margin: 0; padding: 0; max-width: none; font-size: 10pt; -webkit-print-color-adjust: exact;
        print-color-adjust: exact; }
      .table { overflow: visible; }
      thead { display: table-header-group; }
      tr { break-inside: avoid; }
      tbody th { position: static; }
      table { width: 100%; }
      th, td, table.dense th, table.dense td { padding: .15em .3em; }
      thead th, thead th.text:first-child { white-space: normal; overflow-wrap: break-word; }
    }
    """
}
