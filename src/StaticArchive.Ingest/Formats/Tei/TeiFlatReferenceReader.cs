using StaticArchive.Ingest.Formats.Markup;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Tei;

/// <summary>
/// The fields of an entry that is printed with its punctuation and tagged in place: <c>&lt;bibl&gt;&lt;author&gt;Reed,
/// A.&lt;/author&gt; (&lt;date&gt;2001&lt;/date&gt;). &lt;title level="a"&gt;One bed&lt;/title&gt;…</c>
/// </summary>
/// <param name="source">The file's text.</param>
internal sealed class TeiFlatReferenceReader(string source)
{
    /// <summary>The entry's fields; null where no title is tagged, so that its words are read instead.</summary>
    public CslItem? Read(MarkupElement bibl)
    {
        var titles = bibl.DescendantElements("title").ToList();
        var part = FindTitle(titles, "a");
        var journal = FindTitle(titles, "j");
        var book = FindTitle(titles, "m") ?? FindTitle(titles, "u") ?? FindTitle(titles, null);
        if ((part ?? book) is not { } title)
        {
            return null;
        }

        var fields = new TeiReferenceReader(source);
        var publisher = ReadText(bibl, "publisher");
        return new CslItem
        {
            Type = ClassifyType(part is not null, journal is not null, book, publisher),
            Author = ReadNames(bibl, "author"),
            Editor = ReadNames(bibl, "editor"),
            Issued = fields.ReadIssued(bibl.DescendantElements("date").FirstOrDefault()),
            Title = title,
            ContainerTitle = part is null ? null : journal ?? book,
            CollectionTitle = FindTitle(titles, "s"),
            Volume = fields.ReadBiblScope(bibl, "volume"),
            Issue = fields.ReadBiblScope(bibl, "issue"),
            Page = fields.ReadBiblScope(bibl, "page"),
            Publisher = publisher,
            PublisherPlace = ReadText(bibl, "pubplace"),
            Edition = ReadText(bibl, "edition"),
            Doi = fields.ReadIdentifier(bibl, "DOI"),
            Isbn = fields.ReadIdentifier(bibl, "ISBN"),
            Url = bibl.DescendantElements("ptr")
                .Concat(bibl.DescendantElements("ref"))
                .Select(link => link["target"])
                .FirstOrDefault(target => target?.StartsWith("http", StringComparison.Ordinal) == true),
        };
    }

    private string? FindTitle(List<MarkupElement> titles, string? level) =>
        titles.Find(title => title["level"] == level).GetTextContent(source)?.TrimEnd(' ', '.', ',');

    private string? ReadText(MarkupElement bibl, string name) =>
        bibl.DescendantElements(name).FirstOrDefault().GetTextContent(source);

    private static string ClassifyType(bool isPart, bool isInJournal, string? book, string? publisher) =>
        isPart && isInJournal ? "article-journal"
        : isPart && book is not null ? "chapter"
        : publisher is null ? "document"
        : "book";

    /// <summary>Names with their parts tagged, or as they are printed: <c>Reed, Alice</c>.</summary>
    private List<CslName> ReadNames(MarkupElement bibl, string role) =>
        [
            .. bibl.DescendantElements(role)
                .Select(name => TeiReferenceReader.ReadPerson(name, source))
                .OfType<CslName>(),
        ];
}
