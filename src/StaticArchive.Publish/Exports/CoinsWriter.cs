using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Exports;

/// <summary>
/// Writes COinS, OpenURL's keys and values in a page (<c>&lt;span class="Z3988" title="…"&gt;</c>): on a page about
/// one work, and in lists of papers, where several make Zotero offer the list instead of the page.
/// </summary>
internal static class CoinsWriter
{
    /// <summary>
    /// The title attribute, not yet escaped for HTML. Names stand family name first: without a comma Zotero takes the
    /// last word for it.
    /// </summary>
    public static string Format(ExportItem entry)
    {
        var format = OpenUrlWriter.GetFormat(entry);
        var fields = OpenUrlFieldMapper.GetFields(entry, format).ToList();
        var pairs = new List<MetadataField>
        {
            new("ctx_ver", "Z39.88-2004"),
            new("rft_val_fmt", "info:ofi/fmt:kev:mtx:" + format),
        };
        pairs.AddRange(
            OpenUrlWriter.GetIdentifiers(entry).Select(identifier => new MetadataField("rft_id", identifier))
        );
        pairs.AddRange(NameForZotero(entry, fields));
        if (entry.Item.Author is [{ Literal: null, Given: { } given } first, ..])
        {
            pairs.AddRange([new("rft.aulast", first.Family), new("rft.aufirst", given)]);
        }

        pairs.AddRange(
            entry.Item.Author.Select(author =>
                author.Literal is null
                    ? new MetadataField("rft.au", author.SortForm)
                    : new MetadataField("rft.aucorp", author.Literal)
            )
        );
        return string.Join(
            '&',
            pairs
                .Where(pair => !string.IsNullOrEmpty(pair.Value))
                .Select(pair => pair.Name + "=" + Uri.EscapeDataString(pair.Value!))
        );
    }

    /// <summary>
    /// A "document", as OpenURL calls web pages, Acts and speeches, is one for Zotero too, and has no title there by
    /// the name of a book's: the older name <c>title</c> is read, and <c>type</c> tells what it is.
    /// </summary>
    private static IEnumerable<MetadataField> NameForZotero(ExportItem entry, List<MetadataField> fields)
    {
        var isDocument = fields.Exists(field => field is { Name: "genre", Value: "document" });
        foreach (var field in fields)
        {
            yield return field with
            {
                Name = isDocument && field.Name == "btitle" ? "rft.title" : "rft." + field.Name,
            };
        }

        if (isDocument && ModsGenreWriter.GetZoteroType(entry.TypeMapping.CslType) is { } type)
        {
            yield return new MetadataField("rft.type", type);
        }
    }
}
