using StaticArchive.Link.Citations.Numbers;
using StaticArchive.Model;

namespace StaticArchive.Link.Citations;

/// <summary>
/// Joins two tagged numbers with a dash between them, which a format tags alone: <c>[1]–[4]</c> cites all from the
/// first entry to the last.
/// </summary>
internal static class TaggedRangeJoiner
{
    private const int MaxBetween = 6;
    private const int MaxEntries = 100;

    /// <summary>The citations with ranges as one each; entries are blocks of references.</summary>
    public static IReadOnlyList<TaggedCitation> Join(Document document, IEnumerable<TaggedCitation> given)
    {
        var entries = new Lazy<List<string>>(() =>
            [.. document.Blocks.Where(block => block.Kind == BlockKind.Reference).Select(block => block.Id)]
        );
        var joined = new List<TaggedCitation>();
        foreach (var one in given)
        {
            if (
                joined.Count > 0
                && IsRange(document.Text, joined[^1], one)
                && Expand(entries, joined[^1], one) is { } all
            )
            {
                joined[^1] = new TaggedCitation(joined[^1].Span.Hull(one.Span), all);
            }
            else
            {
                joined.Add(one);
            }
        }

        return joined;
    }

    private static bool IsRange(string text, TaggedCitation left, TaggedCitation right)
    {
        var length = right.Span.Start - left.Span.End;
        if (length is <= 0 or > MaxBetween || left.References.Count != 1 || right.References.Count != 1)
        {
            return false;
        }

        var between = text.AsSpan(left.Span.End, length).Trim(" []()");
        return between.Length == 1
            && NumberSigns.IsDash(between[0])
            && char.IsAsciiDigit(left.Span.Trim(text, "[]() ").Slice(text)[^1])
            && char.IsAsciiDigit(right.Span.Trim(text, "[]() ").Slice(text)[0]);
    }

    private static List<string>? Expand(Lazy<List<string>> entries, TaggedCitation left, TaggedCitation right)
    {
        var first = entries.Value.IndexOf(left.References[0]);
        var last = first < 0 ? -1 : entries.Value.IndexOf(right.References[0], first);
        return last > first && last - first < MaxEntries ? entries.Value[first..(last + 1)] : null;
    }
}
