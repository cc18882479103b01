using StaticArchive.Model;

namespace StaticArchive.Link.References;

/// <summary>Reads the reference list of a document, entry by entry.</summary>
internal static class ReferenceEntryReader
{
    /// <summary>Its entries in order; what the format itself says of an entry is taken as it is.</summary>
    public static IReadOnlyList<Occurrence> Read(Document document, ReferenceEntryCache known)
    {
        var prints = new List<Occurrence>();
        IReadOnlyList<CslName> above = [];
        var marks = 0;
        foreach (var block in document.Blocks.Where(block => block.Kind == BlockKind.Reference))
        {
            var (raw, item) = document.TaggedLinks.References.TryGetValue(block.Id, out var given)
                ? (block.Span.Slice(document.Text), given)
                : known.GetOrParse(
                    document.Text.AsSpan(block.Span.Start, block.Span.Length),
                    FindEmphasis(document.Marks, block.Span, ref marks),
                    above
                );
            above = item.Author;
            prints.Add(new Occurrence(document.Id, block.Id, block.Span, raw, item, IsInReferenceList: true));
        }

        return prints;
    }

    /// <summary>
    /// Italics within a span, as spans of it; neighbours made one. Marks are in order, so the search goes on where it
    /// stopped.
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
