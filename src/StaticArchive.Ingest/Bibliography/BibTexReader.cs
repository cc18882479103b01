using StaticArchive.Model;
using StaticArchive.Model.Messages;

namespace StaticArchive.Ingest.Bibliography;

/// <summary>
/// Reads BibTeX and BibLaTeX: <c>@article{key, author = {…}, year = 2003}</c>, with <c>@string</c> names and
/// <c>#</c>.
/// </summary>
internal static class BibTexReader
{
    /// <summary>The records of a file; one that cannot be read is reported and the next is looked for.</summary>
    public static IReadOnlyList<CuratedRecord> Read(SourceFile source, List<Message> messages)
    {
        var found = ParseAll(source, messages);
        var byKey = found
            .DistinctBy(one => one.Entry.Key, StringComparer.Ordinal)
            .ToDictionary(one => one.Entry.Key, one => one.Entry, StringComparer.Ordinal);
        return
        [
            .. found.Select(one => new CuratedRecord(
                one.Entry.Key,
                BibTexMapper.MapEntry(BibTexInheritance.Complete(one.Entry, byKey)),
                source.GetLocation(one.Extent.Start)
            )
            {
                Extent = one.Extent,
            }),
        ];
    }

    private static List<LocatedEntry> ParseAll(SourceFile source, List<Message> messages)
    {
        var entries = new List<LocatedEntry>();
        var names = new BibTexAbbreviations(source.Text.Length);
        for (
            var at = source.Text.IndexOf('@', StringComparison.Ordinal);
            at >= 0;
            at = at < source.Text.Length ? source.Text.IndexOf('@', at) : -1
        )
        {
            var start = at;
            var parser = new BibTexParser(source.Text, at + 1, names);
            var entry = parser.Parse();
            if (entry is null)
            {
                messages.Add(ReportBroken(source.GetLocation(start)));
            }
            else if (entry.Type == "string")
            {
                foreach (var (name, value) in entry.Fields)
                {
                    names.Define(name, value);
                }
            }
            else if (entry.Type is not ("comment" or "preamble"))
            {
                entries.Add(new LocatedEntry(entry, new Span(start, parser.Position)));
            }

            if (names.IsExceeded)
            {
                messages.Add(ReportAbbreviations(source.GetLocation(start)));
                return entries;
            }

            at = Math.Max(parser.Position, start + 1);
        }

        return entries;
    }

    private static Message ReportBroken(SourceLocation location) =>
        MessageCatalog.InvalidReferenceFile(
            location,
            "BibTeX entry",
            "its braces or quotation marks do not close, or a field has no value"
        );

    private static Message ReportAbbreviations(SourceLocation location) =>
        MessageCatalog.InvalidReferenceFile(
            location,
            "BibTeX entry",
            "its abbreviations stand for each other, and for more than the whole file; nothing from here on is read"
        );

    private sealed record LocatedEntry(BibTexEntry Entry, Span Extent);
}
