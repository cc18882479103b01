using StaticArchive.Model;
using StaticArchive.Model.Messages;
using StaticArchive.Publish.Models;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Data.Inventory;

/// <summary>
/// Makes the table of all papers that an archivist works through: what is known, from where, and what is blank.
/// </summary>
public static class InventoryBuilder
{
    /// <summary>Its address.</summary>
    public const string Url = SiteUrls.Data + "inventory.csv";

    /// <summary>Below this rank a reading is one that weighed looks, and may be wrong.</summary>
    private const int SureRank = 45;

    /// <summary>The rows, those first that need most attention, then by id.</summary>
    public static IReadOnlyList<InventoryRow> Build(SiteIndex site)
    {
        var problems = CountProblems(site.Archive);
        return
        [
            .. site
                .Archive.Papers.Select(paper => BuildRow(site, paper, problems.GetValueOrDefault(paper.Id)))
                .OrderByDescending(row => row.Weight)
                .ThenBy(row => row.Paper, StringComparer.Ordinal),
        ];
    }

    private static InventoryRow BuildRow(SiteIndex site, Paper paper, int problems)
    {
        var documents = site.DocumentsOf(paper).ToList();
        var citations = documents
            .SelectMany(document => site.CitationsOf[document.Id])
            .Where(citation => !citation.IsMention)
            .ToList();
        var linked = citations.Count(citation => citation.Status == CitationStatus.Resolved);
        return new InventoryRow(paper.Id, SiteUrls.Paper(paper.Id))
        {
            Title = Find(paper, "title", paper.Title),
            Authors = FindAuthors(paper),
            Issued = Find(paper, "issued", paper.Item.Issued?.Edtf ?? paper.Item.Issued?.ShortForm ?? ""),
            Type = FindType(paper, documents),
            Documents = documents.Count,
            References = documents.Sum(document => site.OccurrencesOf[document.Id].Count()),
            Linked = linked,
            Open = citations.Count - linked,
            Decisions = documents.Sum(document => document.Guesses.Count),
            Problems = problems,
        };
    }

    /// <summary>A value that nothing states stands for a blank: the name of the file in place of a title.</summary>
    private static InventoryValue Find(Paper paper, string field, string value) =>
        paper.Assertions.FirstOrDefault(reading => reading.Field == field && reading.IsPreferred) is { } reading
        && value.Length > 0
            ? new InventoryValue(value, FormatOrigin(reading), reading.Rank < SureRank)
            : new InventoryValue("", "nothing states it");

    private static InventoryValue FindAuthors(Paper paper)
    {
        var editors = paper.Item.Author.Count == 0 && paper.Item.Editor.Count > 0;
        var names = string.Join("; ", (editors ? paper.Item.Editor : paper.Item.Author).Select(name => name.SortForm));
        var value = Find(paper, editors ? "editor" : "author", names);
        return editors && !value.IsBlank ? value with { Text = value.Text + " (eds)" } : value;
    }

    /// <summary>What no field states follows from the kind, the series and the words of the paper.</summary>
    private static InventoryValue FindType(Paper paper, List<Document> documents)
    {
        var stated = Find(paper, "type", paper.Item.Type);
        if (!stated.IsBlank)
        {
            return stated;
        }

        var guess = documents.SelectMany(document => document.Guesses).FirstOrDefault(guess => guess.Field == "type");
        return guess is not null
                ? new InventoryValue(paper.Item.Type, $"{FormatPlace(guess.Location)}: its words", IsGuess: true)
            : paper.Item.Type == "document" ? new InventoryValue("", "nothing states it")
            : new InventoryValue(paper.Item.Type, "follows from the other fields");
    }

    private static string FormatOrigin(MetadataAssertion reading)
    {
        var place = FormatPlace(reading.Location);
        return place.StartsWith(reading.Rule, StringComparison.Ordinal) ? place : $"{place}: {reading.Rule}";
    }

    private static string FormatPlace(SourceLocation location)
    {
        var file = SiteUrls.GetFileName(location.Path);
        return location.PlaceWithinFile is { Length: > 0 } place ? $"{file}, {place}" : file;
    }

    /// <summary>Errors and warnings about the files of papers, by paper.</summary>
    private static Dictionary<string, int> CountProblems(Archive archive)
    {
        var papers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var document in archive.Documents)
        {
            papers[document.Source.Path] = document.Paper;
        }

        foreach (var paper in archive.Papers.Where(paper => paper.Sidecar is not null))
        {
            papers[paper.Sidecar!] = paper.Id;
        }

        return archive
            .Messages.Where(message => message.Severity > Severity.Note && papers.ContainsKey(message.Location.Path))
            .GroupBy(message => papers[message.Location.Path], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
    }
}
