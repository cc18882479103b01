namespace StaticArchive.Link.References.Entries;

/// <summary>The names in front of the date become authors, or editors where the entry says so: <c>Glasby, J. and Peck, E. (eds) (2003)</c>.</summary>
internal static class EntryPeople
{
    private static readonly string[] Roles =
        ["(eds.)", "(eds)", "(ed.)", "(ed)", "(editors)", "(editor)", "[eds.]", "[eds]", "[ed.]", ", eds.", ", eds", ", ed.", ", editors", ", editor", ", (eds.)", " eds.", " eds", " ed."];

    /// <summary>Reads them.</summary>
    public static Entry Read(Entry entry)
    {
        var text = entry.Names.Of(entry.Rest).Trim(' ', ',', ';', ':');
        text = text.EndsWith(").", StringComparison.Ordinal) ? text[..^1] : text;
        if (text.Length == 0 || entry.RepeatsNames)
        {
            return entry.RepeatsNames ? entry.Without(entry.Names) with { Item = entry.Item with { Author = entry.Above } } : entry;
        }

        var edited = Array.Find(Roles, role => text.EndsWith(role, StringComparison.OrdinalIgnoreCase));
        var names = NameList.Parse(edited is null ? text : text[..^edited.Length], NameOrder.Inverted);
        return entry.Without(entry.Names) with
        {
            Item = edited is null ? entry.Item with { Author = names } : entry.Item with { Editor = names },
        };
    }
}
