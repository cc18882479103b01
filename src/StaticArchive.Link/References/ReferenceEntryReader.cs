using StaticArchive.Model;

namespace StaticArchive.Link.References;

/// <summary>Reads the reference list of a document, entry by entry.</summary>
internal static class ReferenceEntryReader
{
    /// <summary>
    /// Its entries in order. Fields that the format of the document tags are taken as they are; names and years that it
    /// leaves untagged are read from the words.
    /// </summary>
    public static IReadOnlyList<Occurrence> Read(Document document, ReferenceEntryCache known)
    {
        var entries = new List<Occurrence>();
        IReadOnlyList<CslName> above = [];
        var nextMark = 0;
        foreach (var block in document.Blocks.Where(block => block.Kind == BlockKind.Reference))
        {
            var isTagged = document.TaggedLinks.References.TryGetValue(block.Id, out var tagged);
            var entry = new ReferenceText(
                block.Span.Slice(document.Text),
                block.Label,
                isTagged ? [] : FindEmphasis(document.Marks, block.Span, ref nextMark),
                above
            );
            var parsed = isTagged ? ReadTagged(entry, known, tagged!) : Parse(entry, known);
            above = parsed.Item.Author;
            entries.Add(
                new Occurrence(document.Id, block.Id, block.Span, parsed.Raw, parsed.Item, IsInReferenceList: true)
            );
        }

        return entries;
    }

    private static ParsedEntry ReadTagged(ReferenceText entry, ReferenceEntryCache known, CslItem tagged)
    {
        var isNamed = tagged.Author.Count + tagged.Editor.Count > 0 || tagged.Title is null;
        return isNamed && tagged.Issued is not null
            ? new ParsedEntry(entry.Printed, tagged)
            : new ParsedEntry(entry.Printed, FillUntagged(tagged, Parse(entry, known).Item, isNamed));
    }

    private static ParsedEntry Parse(ReferenceText entry, ReferenceEntryCache known)
    {
        var label = EntryLabelScanner.FindEnd(entry.Printed, entry.Label);
        return label == 0
            ? known.GetOrParse(entry.Printed, entry.Emphasis, entry.Above)
            : known.GetOrParse(
                entry.Printed.AsSpan(label),
                [
                    .. entry
                        .Emphasis.Where(run => run.End > label)
                        .Select(run => new Span(Math.Max(0, run.Start - label), run.End - label)),
                ],
                entry.Above
            ) with
            {
                Raw = entry.Printed,
            };
    }

    private static CslItem FillUntagged(CslItem tagged, CslItem printed, bool isNamed) =>
        tagged with
        {
            Author = isNamed ? tagged.Author : printed.Author,
            Issued = tagged.Issued ?? printed.Issued,
        };

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

    /// <summary>An entry as printed.</summary>
    /// <param name="Printed">Its words.</param>
    /// <param name="Label">Its number or letters.</param>
    /// <param name="Emphasis">What stands in italics.</param>
    /// <param name="Above">The authors of the entry above it, whom a dash stands for.</param>
    private sealed record ReferenceText(
        string Printed,
        string? Label,
        List<Span> Emphasis,
        IReadOnlyList<CslName> Above
    );
}
