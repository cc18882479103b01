namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// The names in front of the date become authors, or editors where a marker follows them: <c>Harker, J. and Peck, E.
/// (eds) (2003)</c>. A dash in their place stands for the authors of the entry above.
/// </summary>
internal static class EntryAuthorRule
{
    /// <summary>Reads the names.</summary>
    public static EntryParseState Apply(EntryParseState entry)
    {
        if (entry.HasAuthorSubstitute)
        {
            return entry.Consume(entry.Names) with { Item = entry.Item with { Author = entry.PrecedingAuthors } };
        }

        var text = entry.Names.Slice(entry.Remainder).Trim(' ', ',', ';', ':');
        text = text.EndsWith(").", StringComparison.Ordinal) || IsVancouverName(entry, text) ? text[..^1] : text;
        if (text.Length == 0)
        {
            return entry;
        }

        var marker = Array.Find(
            EditorMarkers.AfterAuthors,
            known =>
                text.EndsWith(known, StringComparison.OrdinalIgnoreCase)
                || text.AsSpan().TrimEnd('.').EndsWith(known, StringComparison.OrdinalIgnoreCase)
        );
        var names = marker is null ? text : text[..text.LastIndexOf(marker, StringComparison.OrdinalIgnoreCase)];
        var isDirect = entry.IsDatedBehindTitle && !names.Contains(',', StringComparison.Ordinal);
        var parsed = NameListParser.Parse(names, isDirect ? NameOrder.Direct : NameOrder.Inverted);
        return entry.Consume(entry.Names) with
        {
            Item = marker is null ? entry.Item with { Author = parsed } : entry.Item with { Editor = parsed },
        };
    }

    /// <summary>
    /// <c>Archer F. Title … 2010;3:1–9</c>: the stop ends the name, since such initials have none.
    /// </summary>
    private static bool IsVancouverName(EntryParseState entry, string text) =>
        entry.IsDatedBehindTitle
        && text.Length > 3
        && text.IndexOf('.', StringComparison.Ordinal) == text.Length - 1
        && !text.Contains(',', StringComparison.Ordinal)
        && text.LastIndexOf(' ') is var blank and > 1
        && NameToken.IsInitials(text[(blank + 1)..^1]);
}
