using StaticArchive.Model;
using StaticArchive.Model.Messages;

namespace StaticArchive.Ingest.Bibliography;

/// <summary>
/// Reads BibTeX and BibLaTeX: <c>@article{key, author = {…}, year = 2003}</c>, with <c>@string</c> names and <c>#</c>.
/// </summary>
internal static class BibTexReader
{
    /// <summary>The records of a file; one that cannot be read is reported and the next is looked for.</summary>
    public static IReadOnlyList<CuratedRecord> Read(SourceFile source, List<Message> messages)
    {
        var records = new List<CuratedRecord>();
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (
            var at = source.Text.IndexOf('@', StringComparison.Ordinal);
            at >= 0;
            at = at < source.Text.Length ? source.Text.IndexOf('@', at) : -1
        )
        {
            var start = at;
            var entry = new BibTexParser(source.Text, at + 1, names);
            var found = entry.Parse();
            if (found is null)
            {
                messages.Add(
                    MessageCatalog.InvalidReferenceFile(
                        source.GetLocation(start),
                        "BibTeX entry",
                        "its braces or quotation marks do not close, or a field has no value"
                    )
                );
            }
            else if (found.Type == "string")
            {
                foreach (var (name, value) in found.Fields)
                {
                    names[name] = value;
                }
            }
            else if (found.Type is not ("comment" or "preamble"))
            {
                records.Add(CreateRecord(source, found, new Span(start, entry.Position)));
            }

            at = Math.Max(entry.Position, start + 1);
        }

        return records;
    }

    private static CuratedRecord CreateRecord(SourceFile source, BibTexEntry entry, Span extent) =>
        new(entry.Key, BibTexMapper.MapEntry(entry), source.GetLocation(extent.Start)) { Extent = extent };
}
