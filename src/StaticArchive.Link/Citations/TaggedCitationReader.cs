using StaticArchive.Link.Citations.Numbers;
using StaticArchive.Link.References;
using StaticArchive.Model;

namespace StaticArchive.Link.Citations;

/// <summary>Reads the citations that a format tags (JATS, TEI), with the entries they point at.</summary>
internal static class TaggedCitationReader
{
    /// <summary>Those that point at an entry, in order; a tag that points nowhere is left to the scanner.</summary>
    public static List<Citation> Read(Document document, ReferenceIndex index)
    {
        var citations = new List<Citation>();
        foreach (
            var given in TaggedRangeJoiner.Join(
                document,
                document.TaggedLinks.Citations.OrderBy(citation => citation.Span.Start)
            )
        )
        {
            var works = given
                .References.Select(block => index.WorkIdsByBlock.GetValueOrDefault((document.Id, block)))
                .OfType<string>()
                .Distinct(StringComparer.Ordinal)
                .ToList();
            if (works.Count > 0 && document.BlockAt(given.Span.Start) is { } block)
            {
                var words = given.Span.Slice(document.Text);
                citations.AddRange(
                    (IsRange(words) ? [works] : works.Select(work => new List<string> { work })).Select(
                        cited => new Citation
                        {
                            Id = "",
                            Document = document.Id,
                            Block = block.Id,
                            Span = IsNumber(words) ? given.Span.Trim(document.Text, "[]()") : given.Span,
                            System = IsNumber(words) ? CitationSystem.Numbered : CitationSystem.AuthorDate,
                            Status = CitationStatus.Resolved,
                            Works = cited,
                            ResolutionMethod = "marked in the source",
                        }
                    )
                );
            }
        }

        return citations;
    }

    /// <summary>Numbers and what stands between them: <c>3</c>, <c>[3, 4]</c>, <c>3–5</c>.</summary>
    private static bool IsNumber(string words) =>
        words.Any(char.IsAsciiDigit)
        && words.All(unit => char.IsDigit(unit) || char.IsPunctuation(unit) || unit is ' ' or '−');

    /// <summary>Two numbers and a dash, all that they span one citation: <c>[1–4]</c>, <c>[1]–[4]</c>.</summary>
    private static bool IsRange(string words) =>
        IsNumber(words) && words.Any(NumberSigns.IsDash) && !words.AsSpan().ContainsAny(',', ';');

    /// <summary>
    /// Tagged citations without those that a number in the text says better: of <c>[1–4]</c> a format tags the ends
    /// alone, of <c>1, 3</c> both numbers as one.
    /// </summary>
    public static List<Citation> ExcludeRead(List<Citation> given, IReadOnlyList<NumberedCitation> read)
    {
        var next = 0;
        var kept = new List<Citation>();
        foreach (var one in given)
        {
            while (next < read.Count && read[next].Citation.Span.End <= one.Span.Start)
            {
                next++;
            }

            var isRead = false;
            for (var i = next; i < read.Count && read[i].Citation.Span.Start < one.Span.End; i++)
            {
                isRead |= read[i].Citation.Works.Contains(one.Works[0], StringComparer.Ordinal);
            }

            if (!isRead)
            {
                kept.Add(one);
            }
        }

        return kept;
    }

    /// <summary>Scanned citations that overlap no tagged one; both lists are in the order of the text.</summary>
    public static List<T> ExcludeTagged<T>(List<Citation> given, IEnumerable<T> found, Func<T, Span> getSpan)
    {
        var next = 0;
        var free = new List<T>();
        foreach (var one in found)
        {
            var span = getSpan(one);
            while (next < given.Count && given[next].Span.End <= span.Start)
            {
                next++;
            }

            if (next == given.Count || !given[next].Span.Overlaps(span))
            {
                free.Add(one);
            }
        }

        return free;
    }
}
