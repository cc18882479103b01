namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// An author without initials in a list of names that have bare ones: a group, <c>Barr K, Wells Section on Water, Soil
/// and Health, et al.</c>, or a person whose given name is in full, <c>Barr K, Finn Maria.</c>
/// </summary>
internal static class UnusualName
{
    private const int MaxLength = 120;

    /// <summary>Where the name ends; its start where none stands.</summary>
    /// <param name="text">The entry.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="before">Where the name before it ends.</param>
    public static int FindEnd(string text, int start, int before)
    {
        var end = FindSentenceEnd(text, start);
        var comma = text.IndexOf(", ", start, Math.Min(text.Length - start, MaxLength), StringComparison.Ordinal);
        if (end > start && (IsGroup(text.AsSpan(start, end - start)) || IsFullName(text.AsSpan(start, end - start))))
        {
            return end;
        }

        var isLast = text[before] == ' '; // "Barr K and Finn Maria, Title"
        return isLast && comma > start && IsFullName(text.AsSpan(start, comma - start)) ? comma : start;
    }

    /// <summary>The first <c>. </c> or <c>, et al</c>; the start where none is near.</summary>
    private static int FindSentenceEnd(string text, int start)
    {
        var length = Math.Min(text.Length - start, MaxLength);
        var others = text.IndexOf(", et al", start, length, StringComparison.Ordinal);
        var stop = text.IndexOf(". ", start, length, StringComparison.Ordinal);
        return others > start && (stop < 0 || others < stop) ? others : Math.Max(start, stop);
    }

    private static bool IsGroup(ReadOnlySpan<char> name) =>
        EntryLexicon.IsTitleCase(name) && !name.ContainsAny("0123456789:(“‘\"") && GroupWords.AreIn(name);

    /// <summary><c>Finn Maria</c>: two words with one capital each.</summary>
    private static bool IsFullName(ReadOnlySpan<char> name)
    {
        var blank = name.IndexOf(' ');
        return blank > 1 && blank == name.LastIndexOf(' ') && IsName(name[..blank]) && IsName(name[(blank + 1)..]);
    }

    private static bool IsName(ReadOnlySpan<char> word) =>
        word.Length > 2 && char.IsUpper(word[0]) && char.IsLower(word[1]) && !word.ContainsAny("0123456789:.(");
}
