using StaticArchive.Tests.Ingest.Packages;
using static StaticArchive.Tests.Ingest.Packages.ZipFileBuilder;

namespace StaticArchive.Tests.Campaigns.Packages;

/// <summary>Documents that are zip files, part by part, so that harm can be done to the parts as to the
/// whole.</summary>
internal static class PackageCorpus
{
    /// <summary>A document.</summary>
    public sealed record Package(string Extension, IReadOnlyList<Part> Parts);

    private const string Styles =
        "<style:style style:name=\"P1\" style:family=\"paragraph\" style:parent-style-name=\"Quotations\"/>"
        + "<style:style style:name=\"T1\" style:family=\"text\"><style:text-properties fo:font-weight=\"bold\" "
        + "style:text-position=\"super 58%\"/></style:style><text:list-style style:name=\"L1\">"
        + "<text:list-level-style-number text:level=\"1\" style:num-format=\"1\" text:start-value=\"3\"/>"
        + "</text:list-style>";

    private const string Body =
        "<text:p text:style-name=\"Title\">Boards of the valleys</text:p><text:h "
        + "text:outline-level=\"1\">Floods</text:h>"
        + "<text:p>The water rose<text:note text:id=\"n\" text:note-class=\"footnote\"><text:note-citation>1"
        + "</text:note-citation><text:note-body><text:p>As Field (2001) knew.</text:p></text:note-body></text:note> "
        + "in the "
        + "night <text:span text:style-name=\"T1\">2</text:span>, as <text:a "
        + "xlink:href=\"https://example.org/\">one</text:a>"
        + " saw (Field 2001).</text:p><text:list text:style-name=\"L1\"><text:list-item><text:p>Oak</text:p>"
        + "<text:list><text:list-item><text:p>Elm</text:p></text:list-item></text:list></text:list-item></text:list>"
        + "<table:table><table:table-column table:number-columns-repeated=\"2\"/><table:table-row><table:table-cell>"
        + "<text:p>A</text:p></table:table-cell><table:table-cell "
        + "table:number-columns-repeated=\"3\"><text:p>B</text:p>"
        + "</table:table-cell></table:table-row><table:table-row><table:table-cell>"
        + "<text:p>C</text:p></table:table-cell>"
        + "</table:table-row></table:table><text:p text:style-name=\"P1\">A saying.</text:p><text:p><draw:frame>"
        + "<draw:text-box><text:p>Box 1 Weirs</text:p><text:p>They "
        + "leak.</text:p></draw:text-box></draw:frame>More.</text:p>"
        + "<text:h text:outline-level=\"1\">References</text:h><text:p>Field A (2001) Weirs. London: Press.</text:p>";

    /// <summary>Documents of each format.</summary>
    public static IReadOnlyList<Package> All { get; } =
    [
        new(
            ".odt",
            [
                Part.MediaType("application/vnd.oasis.opendocument.text"),
                Part.Create("content.xml", OdtFileBuilder.Content(Body, Styles)),
                Part.Create("styles.xml", OdtFileBuilder.Styles(Styles)),
                Part.Create("meta.xml", OdtFileBuilder.Meta("<dc:title>Boards</dc:title>")),
                Part.Create("META-INF/manifest.xml", "<manifest/>"),
            ]
        ),
        new(
            ".epub",
            [
                .. EpubFileBuilder.Parts(
                    "<dc:title>Boards</dc:title><dc:creator>Ada Field</dc:creator>",
                    [
                        "<h1>Boards</h1><p><span epub:type=\"pagebreak\" title=\"7\"/>The water rose<a id=\"r\" "
                            + "href=\"c2.xhtml#n\" epub:type=\"noteref\">1</a> in the night (Field "
                            + "2001).</p><aside><p>Box 1 "
                            + "Weirs</p><p>They leak, as all "
                            + "know.</p></aside><table><tr><td>A</td><td>B</td></tr></table>",
                        "<h2>Notes</h2><aside id=\"n\" epub:type=\"footnote\"><p>As Field knew. <a "
                            + "href=\"c1.xhtml#r\">↩</a>"
                            + "</p></aside><h2>References</h2><p>Field A (2001) Weirs. London: Press.</p>",
                    ]
                ),
                Part.Create(
                    "OPS/nav.xhtml",
                    EpubFileBuilder.Page(
                        "<nav epub:type=\"toc\"><ol><li><a href=\"c1.xhtml\">Boards</a></li><li><a "
                            + "href=\"c2.xhtml\">Notes"
                            + "</a></li></ol></nav>"
                    )
                ),
            ]
        ),
    ];
}
