using StaticArchive.Model;
using StaticArchive.Model.Messages;

namespace StaticArchive.Ingest.Formats.Extraction;

/// <summary>
/// Collects what the properties of a file say of its paper. Programs fill them in and people seldom look at them, so
/// that what the pages say counts for more, and some values count for nothing.
/// </summary>
/// <param name="rule">What the readings name as their source.</param>
/// <param name="location">The file.</param>
internal sealed class FileProperties(string rule, SourceLocation location)
{
    private const int TitleRank = 20;
    private const int AuthorRank = 3;
    private const int OtherRank = 10;
    private const int ShortestName = 4;

    private readonly List<MetadataAssertion> _readings = [];

    /// <summary>Adds a title, unless it is the name of a file or of a template.</summary>
    public void AddTitle(string? title)
    {
        if (title is not null && FilePropertyFilter.IsTitle(title))
        {
            Add("title", title, TitleRank);
        }
    }

    /// <summary>Adds names that stand in one value: <c>Ada Field; Rob Peck</c>.</summary>
    public void AddAuthors(string? names)
    {
        foreach (
            var name in (names ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        )
        {
            if (name.Length >= ShortestName && FilePropertyFilter.IsAuthor(name))
            {
                Add("author", name, AuthorRank);
            }
        }
    }

    /// <summary>Adds any other value; nothing for none.</summary>
    public void Add(string field, string? value) => Add(field, value, OtherRank);

    private void Add(string field, string? value, int rank)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            _readings.Add(new MetadataAssertion(field, value.Trim(), location, rule, rank));
        }
    }

    /// <summary>The readings, in the order in which they were added.</summary>
    public IReadOnlyList<MetadataAssertion> ToList() => _readings;
}
