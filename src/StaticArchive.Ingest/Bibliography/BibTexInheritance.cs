namespace StaticArchive.Ingest.Bibliography;

/// <summary>
/// Fields that an entry takes from the book that it names: of <c>@incollection{a, crossref={b}}</c> year, publisher and
/// editors stand in <c>b</c> alone, and its title is the title of the book.
/// </summary>
internal static class BibTexInheritance
{
    private static readonly string[] OwnFields = ["title", "subtitle", "author", "pages", "doi", "url", "abstract"];

    /// <summary>The entry with what its parent adds; a parent's parent adds nothing.</summary>
    public static BibTexEntry Complete(BibTexEntry entry, IReadOnlyDictionary<string, BibTexEntry> entries)
    {
        if (!entry.Fields.TryGetValue("crossref", out var key) || !entries.TryGetValue(key.Trim(), out var parent))
        {
            return entry;
        }

        var fields = new Dictionary<string, string>(entry.Fields, StringComparer.Ordinal);
        foreach (var (name, value) in parent.Fields.Where(field => !OwnFields.Contains(field.Key)))
        {
            fields.TryAdd(name, value);
        }

        if (parent.Fields.TryGetValue("title", out var title))
        {
            fields.TryAdd("booktitle", title);
        }

        return entry with
        {
            Fields = fields,
        };
    }
}
