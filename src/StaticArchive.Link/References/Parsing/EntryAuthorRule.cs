namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// The names in front of the date become authors, or editors where the entry says so: <c>Glasby, J. and Peck, E. (eds)
/// (2003)</c>.
/// </summary>
internal static class EntryAuthorRule
{
    private static readonly string[] EditorMarkers =
    [
        "(eds.)",
        "(eds)",
        "(ed.)",
        "(ed)",
        "(editors)",
        "(editor)",
        "[eds.]",
        "[eds]",
        "[ed.]",
        ", eds.",
        ", eds",
        ", ed.",
        ", editors",
        ", editor",
        ", (eds.)",
        " eds.",
        " eds",
        " ed.",
    ];

    /// <summary>Reads them.</summary>
    public static EntryParseState Apply(EntryParseState entry)
    {
        var text = entry.Names.Slice(entry.Remainder).Trim(' ', ',', ';', ':');
        text = text.EndsWith(").", StringComparison.Ordinal) ? text[..^1] : text;
        if (text.Length == 0 || entry.HasAuthorSubstitute)
        {
            return entry.HasAuthorSubstitute
                ? entry.Consume(entry.Names) with
                {
                    Item = entry.Item with { Author = entry.PrecedingAuthors },
                }
                : entry;
        }

        var edited = Array.Find(EditorMarkers, role => text.EndsWith(role, StringComparison.OrdinalIgnoreCase));
        var names = NameListParser.Parse(edited is null ? text : text[..^edited.Length], NameOrder.Inverted);
        return entry.Consume(entry.Names) with
        {
            Item = edited is null ? entry.Item with { Author = names } : entry.Item with { Editor = names },
        };
    }
}
