using StaticArchive.Documents;
using StaticArchive.Text;

namespace StaticArchive.Ingest.Records;

/// <summary>
/// Makes one record of everything that a paper's documents and its sidecar state. The most trusted value of a field wins;
/// the others stay in sight. A field that nothing states stays empty.
/// </summary>
/// <param name="language">The archive's language.</param>
/// <param name="documents">The paper's documents, the main one first.</param>
/// <param name="sidecar">What its sidecar states.</param>
internal sealed class RecordMerge(string language, IReadOnlyList<Document> documents, IReadOnlyList<FieldReading> sidecar)
{
    private readonly List<FieldReading> _all = [.. sidecar, .. documents.SelectMany(document => document.Readings.Concat(Derived(document)))];
    private readonly HashSet<FieldReading> _preferred = new(ReferenceEqualityComparer.Instance);

    /// <summary>The paper's record; ids are the caller's to fill in.</summary>
    public Paper Merge(List<Message> messages)
    {
        var title = Best("title") ?? Named(messages);
        var subtitle = Best("subtitle");
        var item = Item(title, subtitle);
        var rights = Best("rights");
        var paper = new Paper
        {
            Id = "",
            Main = "",
            Documents = [],
            Item = item,
            Title = title,
            Subtitle = subtitle,
            Rights = rights,
            Licence = Best("licence"),
            Institution = Best("institution"),
            Readings = [.. _all.Select(reading => reading with { Preferred = _preferred.Contains(reading) })],
        };
        Disagreements(messages);
        return paper;
    }

    /// <summary>No line reads like a title: what the archivist called the file or the folder is the next best.</summary>
    private string Named(List<Message> messages)
    {
        messages.Add(Messages.Guessed(new Place(documents[0].Source.Path), "no line reads like a title; the name of the file or folder stands for it", "title: \"…\" in paper.yml"));
        return documents[0].Paper.Replace('-', ' ');
    }

    private CslItem Item(string title, string? subtitle)
    {
        var genre = Best("genre");
        var item = new CslItem
        {
            Title = subtitle is null || title.Contains(subtitle, StringComparison.OrdinalIgnoreCase) ? title : title[^1] is '?' or '!' or ':' ? $"{title} {subtitle}" : $"{title}: {subtitle}",
            Author = [.. BestOfMany("author").Select(Person)],
            Editor = [.. BestOfMany("editor").Select(Person)],
            Issued = Date(Best("issued")),
            ContainerTitle = Best("container-title"),
            CollectionTitle = Best("collection-title"),
            CollectionNumber = Best("collection-number"),
            Volume = Best("volume"),
            Issue = Best("issue"),
            Page = Best("page")?.Replace('–', '-'),
            NumberOfPages = Best("number-of-pages"),
            Publisher = Best("publisher"),
            PublisherPlace = Best("publisher-place"),
            Genre = genre,
            Isbn = Best("isbn"),
            Issn = Best("issn"),
            Doi = Doi(Best("doi")),
            Url = Best("url"),
            Language = Language(),
            Abstract = Best("abstract"),
            Keyword = Keywords(BestOfMany("keyword")),
        };
        return item with { Type = Best("type") ?? RecordTypes.Of(item) };
    }

    private string? Best(string field)
    {
        var best = Ranked(field).FirstOrDefault();
        if (best is not null)
        {
            _preferred.Add(best);
        }

        return best?.Value;
    }

    /// <summary>All values that the most trusted place states.</summary>
    private List<FieldReading> BestOfMany(string field)
    {
        var best = Ranked(field).FirstOrDefault();
        var many = best is null ? [] : _all.Where(reading => reading.Field == field && reading.Rank == best.Rank && reading.Document == best.Document && reading.Rule == best.Rule).ToList();
        _preferred.UnionWith(many);
        return many;
    }

    /// <summary>By trust; of equals the one of the main document, and there the first.</summary>
    private IEnumerable<FieldReading> Ranked(string field) => _all.Where(reading => reading.Field == field).OrderByDescending(reading => reading.Rank);

    private void Disagreements(List<Message> messages)
    {
        foreach (var field in new[] { "title", "issued", "publisher", "rights", "isbn", "doi", "container-title", "volume", "issue", "page" })
        {
            var preferred = _all.Find(reading => reading.Field == field && _preferred.Contains(reading));
            foreach (var other in _all.Where(reading => preferred is not null && reading.Field == field && !StatedValues.Agree(reading.Value, preferred.Value)).DistinctBy(reading => Folding.Key(reading.Value), StringComparer.Ordinal))
            {
                messages.Add(Messages.FieldsDisagree(other.Place, field, preferred!.Value, other.Value, preferred.Rule));
            }
        }
    }

    /// <summary>What follows from a document's structure: its abstract is the section of that name.</summary>
    private static IEnumerable<FieldReading> Derived(Document document)
    {
        var section = document.Sections.FirstOrDefault(section => Cleaning.KnownSections.Role(section.Title) == Cleaning.SectionRole.Abstract);
        var ofRecord = section is null ? Summaries.OfRecord(document) : null;
        var blocks = document.Blocks.Where(block => section is null
            ? block == ofRecord
            : block.Kind is BlockKind.Paragraph or BlockKind.ListItem && section.Span.Contains(block.Span));
        var text = string.Join(' ', (section is null ? blocks.Take(1) : blocks).Select(block => block.Span.Of(document.Text)));
        if (text.Length > 0)
        {
            var rule = section is null ? "first long paragraph of a record" : $"section \"{section.Title}\"";
            var place = document.PlaceOf(section?.Span ?? blocks.First().Span);
            yield return new FieldReading("abstract", text, place, rule, section is null ? 20 : 40) { Document = document.Id };
        }
    }

    private static Name Person(FieldReading reading)
    {
        var first = reading.Value.Split(',')[0];
        var words = first.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var isOrganisation = reading.IsOrganisation || (words.Length > 1 && words.Any(word => PersonNames.IsOrganisationWord(word.Trim('.'))));
        if (isOrganisation || !reading.Value.Contains(' ', StringComparison.Ordinal))
        {
            return Name.Organisation(reading.Value) with { Affiliation = reading.Affiliation };
        }

        var name = PersonNames.Parse(reading.Value);
        return new Name(name.Family, name.Given) { Orcid = reading.Orcid, Affiliation = reading.Affiliation };
    }

    /// <summary>A list in one line is parted at its semicolons, bars or commas; of keywords given one by one none is.</summary>
    private static List<string> Keywords(List<FieldReading> readings)
    {
        if (readings.Count > 1)
        {
            return [.. readings.Select(reading => reading.Value)];
        }

        return [.. readings.SelectMany(reading => reading.Value.Split(Separator(reading.Value), StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];
    }

    private static char Separator(string list) => list.Contains(';', StringComparison.Ordinal) ? ';' : list.Contains('|', StringComparison.Ordinal) ? '|' : list.Contains('•', StringComparison.Ordinal) ? '•' : ',';

    /// <summary>A language found by its words yields to the archive's own tag of the same language: <c>en</c> to <c>en-GB</c>.</summary>
    private string Language()
    {
        var best = Ranked("language").FirstOrDefault();
        return best is null || (best.Rank <= Languages.Rank && language.StartsWith(best.Value, StringComparison.OrdinalIgnoreCase)) ? language : Best("language")!;
    }

    private static Issued? Date(string? value)
    {
        if (value is null)
        {
            return null;
        }

        var edtf = value.Length >= 4 && value.All(unit => char.IsAsciiDigit(unit) || unit is '-' or '~' or '?' or '/' or '.' or '[' or ']') ? value : MonthDates.Find(value);
        var digits = edtf is null ? "" : new string([.. edtf.SkipWhile(unit => !char.IsAsciiDigit(unit)).TakeWhile(char.IsAsciiDigit)]);
        return digits.Length == 4 ? new Issued(int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture), Edtf: edtf) : null;
    }

    private static string? Doi(string? value)
    {
        var at = value?.IndexOf("10.", StringComparison.Ordinal) ?? -1;
        return at < 0 ? null : value![at..].TrimEnd('.', ' ', ')');
    }
}
