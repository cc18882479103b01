namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// Names, a comma, and at once a title in italics or quotation marks, as footnote styles have it, with the year at the
/// end: <c>Hall, William, *The Guardians* (London: Longmans, 1931)</c>, <c>Webb, Martha, and Sidney Webb, ‘The
/// Break-up’, *Economic Journal*, 19 (1909), 1–20</c>.
/// </summary>
internal static class NotesStyleDetector
{
    private const int MaxNamesLength = 300;

    /// <summary>Where the names end; 0 where the entry does not open so.</summary>
    public static int FindNamesEnd(EntryParseState entry)
    {
        var text = entry.Remainder;
        var end = Math.Min(text.Length, MaxNamesLength);
        if (entry.Emphasis.Count > 0)
        {
            end = Math.Min(end, entry.Emphasis[0].Start);
        }

        var quote = text.AsSpan(0, end).IndexOfAny("‘“\"«„");
        quote = quote < 0 ? text.IndexOf(", '", 0, end, StringComparison.Ordinal) + 2 : quote;
        end =
            quote > 1 ? quote
            : entry.Emphasis.Count > 0 ? end
            : 0;
        var names = text.AsSpan(0, end).TrimEnd();
        return
            names.Length > 3
            && (names[^1] == ',' || (names[^1] == '.' && IsTitleBehindStop(entry, end)))
            && !names.ContainsAny("0123456789(")
            && NameListDetector.IsNameList(names, isDelimited: false)
            ? names.Length
            : 0;
    }

    /// <summary><c>Department of Works. *Better Streets*. …</c>, and not <c>Smith, J. *et al.* …</c></summary>
    private static bool IsTitleBehindStop(EntryParseState entry, int end) =>
        entry.Emphasis.Count > 0
        && entry.Emphasis[0].Start == end
        && !(
            NameSequence.FindEnd(entry.Remainder) is var names and > 0
            && names < end
            && NamesHeadDetector.HasTitleBetween(entry.Remainder, names, end)
        )
        && !entry.Remainder.AsSpan(end).StartsWith("et al", StringComparison.Ordinal);
}
