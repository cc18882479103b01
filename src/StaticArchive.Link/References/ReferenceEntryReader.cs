using StaticArchive.Model;

namespace StaticArchive.Link.References;

/// <summary>Reads the reference list of a document, entry by entry.</summary>
internal static class ReferenceEntryReader
{
    /// <summary>Its entries in order. Fields that the format of the document tags are taken as they are.</summary>
    public static IReadOnlyList<Occurrence> Read(Document document, ReferenceEntryCache known)
    {
        var entries = new List<Occurrence>();
        IReadOnlyList<CslName> above = [];
        var nextMark = 0;
        foreach (var block in document.Blocks.Where(block => block.Kind == BlockKind.Reference))
        {
            var parsed = document.TaggedLinks.References.TryGetValue(block.Id, out var tagged)
                ? new ParsedEntry(block.Span.Slice(document.Text), tagged)
                : Parse(document, block, FindEmphasis(document.Marks, block.Span, ref nextMark));
            above = parsed.Item.Author;
            entries.Add(
                new Occurrence(document.Id, block.Id, block.Span, parsed.Raw, parsed.Item, IsInReferenceList: true)
            );
        }

        return entries;

        ParsedEntry Parse(Document document, Block block, List<Span> emphasis)
        {
            var printed = document.Text.AsSpan(block.Span.Start, block.Span.Length);
            var label = EntryLabelScanner.FindEnd(printed, block.Label);
            return label == 0
                ? known.GetOrParse(printed, emphasis, above)
                : known.GetOrParse(
                    printed[label..],
                    [
                        .. emphasis
                            .Where(run => run.End > label)
                            .Select(run => new Span(Math.Max(0, run.Start - label), run.End - label)),
                    ],
                    above
                ) with
                {
                    Raw = printed.ToString(),
                };
        }
    }

    /// <summary>
    /// Runs of italics within a span, as offsets from its start; neighbours are joined. Marks are in order, so the
    /// search goes on from <paramref name="next"/>, where it stopped.
    /// </summary>
    private static List<Span> FindEmphasis(IReadOnlyList<Mark> marks, Span span, ref int next)
    {
        while (next < marks.Count && marks[next].Span.Start < span.Start)
        {
            next++;
        }

        var runs = new List<Span>();
        for (; next < marks.Count && marks[next].Span.Start < span.End; next++)
        {
            if (marks[next].Kind == MarkKind.Emphasis)
            {
                var run = new Span(marks[next].Span.Start, Math.Min(marks[next].Span.End, span.End)).Shift(-span.Start);
                if (runs.Count > 0 && run.Start <= runs[^1].End + 1)
                {
                    runs[^1] = runs[^1].Hull(run);
                }
                else
                {
                    runs.Add(run);
                }
            }
        }

        return runs;
    }
}
