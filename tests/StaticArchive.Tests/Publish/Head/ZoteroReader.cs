using AngleSharp.Dom;

namespace StaticArchive.Tests.Publish.Head;

/// <summary>
/// Reads a page in the order in which Zotero's general translators do, by what their published sources say they look
/// for: a COinS comes before embedded metadata; of the tags that tell a type the last one counts; a tag's name need
/// only end with the name that is looked for, and several values are run together; authors are parted at semicolons,
/// and at a comma between two names.
/// </summary>
internal static class ZoteroReader
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        ["citation_journal_title"] = "journalArticle",
        ["citation_technical_report_institution"] = "report",
        ["citation_conference_title"] = "conferencePaper",
        ["citation_conference"] = "conferencePaper",
        ["citation_book_title"] = "bookSection",
        ["citation_inbook_title"] = "bookSection",
        ["citation_dissertation_institution"] = "thesis",
    };

    private static readonly Dictionary<string, string> EPrintsTypes = new(StringComparer.Ordinal)
    {
        ["article"] = "journalArticle",
        ["book"] = "book",
        ["book_section"] = "bookSection",
        ["conference_item"] = "conferencePaper",
        ["dataset"] = "dataset",
        ["report"] = "report",
        ["thesis"] = "thesis",
    };

    private static readonly Dictionary<string, string> Tags = new(StringComparer.Ordinal)
    {
        ["citation_title"] = "title",
        ["eprints.place_of_pub"] = "place",
        ["eprints.isbn"] = "ISBN",
        ["eprints.publication"] = "publicationTitle",
        ["citation_doi"] = "DOI",
        ["citation_journal_title"] = "publicationTitle",
        ["citation_inbook_title"] = "bookTitle",
        ["citation_volume"] = "volume",
        ["citation_issue"] = "issue",
        ["citation_series_title"] = "series",
        ["citation_technical_report_institution"] = "institution",
        ["citation_technical_report_number"] = "reportNumber",
        ["citation_publisher"] = "publisher",
        ["citation_abstract"] = "abstractNote",
        ["citation_public_url"] = "url",
        ["citation_language"] = "language",
        ["citation_firstpage"] = "firstPage",
        ["citation_lastpage"] = "lastPage",
    };

    /// <summary>The items that Zotero's button offers; more than one, and the reader is asked which.</summary>
    public static IReadOnlyList<ZoteroItem> Offered(IDocument page)
    {
        var coins = page.QuerySelectorAll("span.Z3988[title]")
            .Select(span => OfCoins(span.GetAttribute("title")!))
            .ToList();
        return coins.Count > 0
            ? coins
            :
            [
                OfTags([
                    .. page.Head!.QuerySelectorAll("meta[name][content]")
                        .Select(meta => (Name: meta.GetAttribute("name")!, Value: meta.GetAttribute("content")!)),
                ]),
            ];
    }

    private static ZoteroItem OfTags(List<(string Name, string Value)> tags)
    {
        var type =
            tags.Select(tag => Types.GetValueOrDefault(tag.Name)).LastOrDefault(found => found is not null)
            ?? tags.Find(tag => tag.Name == "z:itemType").Value
            ?? EPrintsTypes.GetValueOrDefault(tags.Find(tag => tag.Name == "eprints.type").Value ?? "")
            ?? (
                tags.Exists(tag => tag.Name == "citation_isbn") ? "book"
                : tags.Exists(tag => tag.Name == "citation_title") ? "journalArticle"
                : "webpage"
            );
        var fields = Tags.Select(pair =>
                (
                    Field: pair.Value,
                    Values: tags.Where(tag => tag.Name.EndsWith(pair.Key, StringComparison.Ordinal))
                        .Select(tag => tag.Value)
                        .ToList()
                )
            )
            .Where(pair => pair.Values.Count > 0)
            .GroupBy(pair => pair.Field, StringComparer.Ordinal)
            // Highwire's tags are read behind those of EPrints.
            .ToDictionary(field => field.Key, field => string.Join(", ", field.Last().Values), StringComparer.Ordinal);
        // The later mapping wins.
        var dates = tags.Where(tag => tag.Name is "citation_publication_date" or "citation_date")
            .Select(tag => tag.Value)
            .ToList();
        if (dates.Count > 0)
        {
            fields["date"] = dates[^1];
        }

        var authors = tags.Where(tag => tag.Name is "citation_author" or "citation_authors").ToList();
        return new ZoteroItem(
            type,
            [.. authors.SelectMany(tag => Authors(tag.Value, authors.Count == 1)).Select(CleanAuthor)],
            fields
        );
    }

    /// <summary>
    /// cleanAuthor of `utilities.js`: without a comma the last word is the family name, and "|" parts given from
    /// family.
    /// </summary>
    private static string CleanAuthor(string author)
    {
        var hasComma = author.Contains(',', StringComparison.Ordinal);
        var name = author.Trim(' ', ',', '.', '/');
        var parts = hasComma ? name.Split(',', StringSplitOptions.TrimEntries) : [];
        var blank = name.LastIndexOf(' ');
        return hasComma ? (parts.Length > 1 ? $"{parts[1]}|{parts[0]}" : name)
            : blank < 0 ? name
            : $"{name[..blank]}|{name[(blank + 1)..]}";
    }

    private static string[] Authors(string value, bool isAlone)
    {
        // Parted before empty parts are passed by: "Le Grand, Julian Paul;" is two parts.
        var parts = value.Split(';', StringSplitOptions.TrimEntries);
        var byComma = value.Split(',', StringSplitOptions.TrimEntries);
        return
            isAlone
            && parts.Length == 1
            && byComma.Length > 1
            && byComma[0].Contains(' ', StringComparison.Ordinal)
            && byComma[1].Contains(' ', StringComparison.Ordinal)
            ? byComma
            : [.. parts.Where(part => part.Length > 0)];
    }

    private static ZoteroItem OfCoins(string title)
    {
        var pairs = title
            .Split('&')
            .Select(pair => pair.Split('=', 2))
            .Select(pair => (Key: pair[0], Value: Uri.UnescapeDataString(pair[1])))
            .ToList();
        var fields = pairs
            .Where(pair => pair.Key.StartsWith("rft.", StringComparison.Ordinal) && pair.Key != "rft.au")
            .ToDictionary(pair => pair.Key[4..], pair => pair.Value, StringComparer.Ordinal);
        var format = pairs.Single(pair => pair.Key == "rft_val_fmt").Value;
        var type = (format[(format.LastIndexOf(':') + 1)..], fields.GetValueOrDefault("genre")) switch
        {
            ("journal", _) => "journalArticle",
            ("book", "bookitem") => "bookSection",
            ("book", "proceeding" or "conference") => "conferencePaper",
            ("book", "report") => "report",
            ("book", "document") => "document",
            ("book", _) => "book",
            ("dissertation", _) => "thesis",
            _ => "",
        };
        return new ZoteroItem(type, [.. pairs.Where(pair => pair.Key == "rft.au").Select(pair => pair.Value)], fields);
    }
}
