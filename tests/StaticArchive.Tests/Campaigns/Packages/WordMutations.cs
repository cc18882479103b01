using System.Text;
using StaticArchive.Tests.Campaigns.Text;
using StaticArchive.Tests.Ingest.Packages;
using static StaticArchive.Tests.Ingest.Packages.DocxFileBuilder;

namespace StaticArchive.Tests.Campaigns.Packages;

/// <summary>
/// What can happen to a Word document, by accident or on purpose: to its bytes, to a part, to what it says.
/// </summary>
internal static class WordMutations
{
    private const int Deep = 5_000;
    private const int Many = 4_000;

    private const string Bomb =
        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c SYSTEM "
        + "\"file:///etc/passwd\">]>";

    private const string Begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
    private const string Separate = "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";

    /// <summary>Words that are put into a part, before its end.</summary>
    private static readonly (string Name, Func<Random, string> Create)[] Contents =
    [
        ("nested tables", _ => Repeat("<w:tbl><w:tr><w:tc><w:p/>", "", Deep)),
        (
            "nested controls",
            _ => Repeat("<w:sdt><w:sdtContent>", P("deep") + Repeat("</w:sdtContent></w:sdt>", "", 150), 150)
        ),
        (
            "nested boxes",
            _ =>
                Repeat("<w:p><w:r><w:pict><w:txbxContent>", Repeat("</w:txbxContent></w:pict></w:r></w:p>", "", 40), 40)
        ),
        ("open fields", _ => P(Repeat(Begin, R("words"), Many))),
        ("ended fields", _ => P(Repeat("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>", R("words"), Many))),
        ("results in results", _ => P(Repeat(Begin + Separate, R("words"), Many))),
        (
            "spans",
            _ =>
                "<w:tbl><w:tr>"
                + Repeat("<w:tc><w:tcPr><w:gridSpan w:val=\"2147483647\"/></w:tcPr><w:p/></w:tc>", "", 500)
                + "</w:tr></w:tbl>"
        ),
        ("empty table", _ => "<w:tbl/><w:tbl><w:tr/></w:tbl><w:tbl><w:tr><w:tc/></w:tr></w:tbl>"),
        ("bold lines", _ => Repeat(P(R("A bold line", "<w:b/>")), "", Many)),
        ("titles", _ => Repeat(P("A title", "Title"), "", Many)),
        ("contents", _ => Repeat(P(R("Weirs") + "<w:r><w:tab/></w:r>" + Field("PAGEREF a", R("3"))), "", Many)),
        ("notes", _ => P(Repeat("<w:r><w:footnoteReference w:id=\"7\"/></w:r>", R("words"), Many))),
        (
            "list of odd depth",
            _ => P("item", "", "<w:numPr><w:ilvl w:val=\"-2147483648\"/><w:numId w:val=\"1\"/></w:numPr>")
        ),
        (
            "numbers",
            chance =>
                P(
                    "item",
                    "",
                    $"<w:numPr><w:ilvl w:val=\"{chance.Next(12)}\"/><w:numId w:val=\"{chance.Next(5)}\"/></w:numPr>"
                )
        ),
        (
            "citation",
            _ =>
                P(
                    Field(
                        "ADDIN CSL_CITATION {&quot;citationItems&quot;:[{&quot;itemData&quot;:[[[{}]]]},3,null]}",
                        R("(Field 2001)")
                    )
                )
        ),
        (
            "deep citation",
            _ => P(Field("ADDIN CSL_CITATION " + Repeat("{&quot;a&quot;:", "", Deep), R("(Field 2001)")))
        ),
        ("EndNote", _ => P(Field("ADDIN EN.CITE &lt;EndNote&gt;&lt;Cite&gt;&lt;a b=&lt;/EndNote&gt;", R("[1]")))),
        ("link", _ => P("<w:hyperlink r:id=\"none\" w:anchor=\"_Toc1\">" + R("words") + "</w:hyperlink>")),
        ("formula", _ => P("<m:oMath>" + Repeat("<m:sSup><m:sup>", "", 150) + "</m:oMath>")),
        ("symbols", _ => P("<w:r><w:sym w:font=\"Symbol\" w:char=\"D800\"/><w:sym w:char=\"zz\"/><w:sym/></w:r>")),
        ("revisions", _ => Repeat("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + R("a") + "</w:p>", "", Many)),
    ];

    /// <summary>The file, and what was done to it.</summary>
    public static (string Names, byte[] Bytes) Apply(Random chance, DocxFileBuilder file)
    {
        var parts = file.BuildParts().ToDictionary(StringComparer.Ordinal);
        var name = parts.Keys.Order(StringComparer.Ordinal).ElementAt(chance.Next(parts.Count));
        string names;
        switch (chance.Next(6))
        {
            case 0:
                (names, var bytes) = Mutations.Apply(chance, Build(parts));
                return ($"whole: {names}", bytes);
            case 1:
                (names, parts[name]) = Mutations.Apply(chance, parts[name]);
                break;
            case 2:
                (names, parts[name]) = ("document type", Replace(parts[name], "?>", "?>" + Bomb));
                break;
            case 3:
                (names, parts[name]) = chance.Next(4) switch
                {
                    0 => ("bomb", [.. parts[name], .. new byte[60_000_000]]),
                    1 => ("empty", []),
                    2 => ("blanks", [.. parts[name], .. Enumerable.Repeat((byte)' ', 3_000_000)]),
                    _ => ("quotes", Replace(parts[name], "\"", "'")),
                };
                break;
            default:
                var (what, create) = Contents[chance.Next(Contents.Length)];
                names = what;
                parts["word/document.xml"] = Replace(
                    parts["word/document.xml"],
                    "</w:body>",
                    create(chance) + "</w:body>"
                );
                break;
        }

        return ($"{name}: {names}", Build(parts));
    }

    private static byte[] Replace(byte[] part, string old, string replacement) =>
        Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(part).Replace(old, replacement, StringComparison.Ordinal));

    private static string Repeat(string unit, string end, int count) =>
        new StringBuilder(unit.Length * count).Insert(0, unit, count).Append(end).ToString();
}
