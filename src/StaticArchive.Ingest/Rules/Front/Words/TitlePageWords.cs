using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Rules.Front.Words;

/// <summary>The words of one language by which lines of a title page show that they are not the title.</summary>
internal sealed record TitlePageWords
{
    private static readonly TitlePageWords[] Languages =
    [
        EnglishTitlePageWords.Table,
        GermanTitlePageWords.Table,
        FrenchTitlePageWords.Table,
        WelshTitlePageWords.Table,
        SpanishTitlePageWords.Table,
        ItalianTitlePageWords.Table,
        DutchTitlePageWords.Table,
        PortugueseTitlePageWords.Table,
    ];

    /// <summary>The words of all languages: a title page often has two.</summary>
    public static TitlePageWords All { get; } =
        new()
        {
            Organisations = Unite(table => table.Organisations),
            LeadingOrganisations = Unite(table => table.LeadingOrganisations),
            OrganisationEndings = [.. Languages.SelectMany(table => table.OrganisationEndings)],
            Genres = Unite(table => table.Genres),
            Numbering = Unite(table => table.Numbering),
            Containers = [.. Languages.SelectMany(table => table.Containers)],
            Months = Unite(table => table.Months),
            Statuses = [.. Languages.SelectMany(table => table.Statuses)],
            Notes = [.. Languages.SelectMany(table => table.Notes)],
            Occasions = [.. Languages.SelectMany(table => table.Occasions)],
            Lectures = [.. Languages.SelectMany(table => table.Lectures)],
            Salutations = [.. Languages.SelectMany(table => table.Salutations)],
            Closings = [.. Languages.SelectMany(table => table.Closings)],
            Labels = Unite(table => table.Labels),
            SubjectLabels = Unite(table => table.SubjectLabels),
            Joining = Unite(table => table.Joining),
        };

    /// <summary>What organisations are named by, at the end or before <c>of</c>: <c>River Trust</c>.</summary>
    public required HashSet<string> Organisations { get; init; }

    /// <summary>Those that begin a name in a language that puts the place behind: <c>Conseil régional</c>.</summary>
    public HashSet<string> LeadingOrganisations { get; init; } = [];

    /// <summary>Ends of compounds that name organisations: <c>Umweltministerium</c>.</summary>
    public IReadOnlyList<string> OrganisationEndings { get; init; } = [];

    /// <summary>Kinds of document, as a line of their own or before a number: <c>Case study</c>.</summary>
    public required HashSet<string> Genres { get; init; }

    /// <summary>Words of numbers and prices: <c>No</c>, <c>Cm</c>, <c>ISBN</c>, <c>Session</c>.</summary>
    public required HashSet<string> Numbering { get; init; }

    /// <summary>How names of journals begin.</summary>
    public IReadOnlyList<string> Containers { get; init; } = [];

    /// <summary>Months and seasons.</summary>
    public HashSet<string> Months { get; init; } = [];

    /// <summary>How lines begin that say who may read it and when: <c>Embargoed until</c>.</summary>
    public required IReadOnlyList<string> Statuses { get; init; }

    /// <summary>How notes of publication begin: <c>Presented to</c>, <c>Ordered by</c>.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>How the occasion of a speech or a meeting begins: <c>Speech to</c>, <c>held on</c>.</summary>
    public required IReadOnlyList<string> Occasions { get; init; }

    /// <summary>How the names of lectures end: <c>Memorial Lecture</c>.</summary>
    public IReadOnlyList<string> Lectures { get; init; } = [];

    /// <summary>How letters begin.</summary>
    public required IReadOnlyList<string> Salutations { get; init; }

    /// <summary>How letters end.</summary>
    public required IReadOnlyList<string> Closings { get; init; }

    /// <summary>Words before a colon that label anything but a title: <c>Purpose: for decision</c>.</summary>
    public required HashSet<string> Labels { get; init; }

    /// <summary>Words before a colon that label the subject of a letter: <c>Re: The weir</c>.</summary>
    public required HashSet<string> SubjectLabels { get; init; }

    /// <summary>Small words within names of organisations: <c>of</c>, <c>für</c>.</summary>
    public required HashSet<string> Joining { get; init; }

    /// <summary>Folded phrases, parted by <c>|</c>.</summary>
    public static HashSet<string> ParseSet(string phrases) => new(Parse(phrases), StringComparer.Ordinal);

    /// <summary>Folded phrases in order, parted by <c>|</c>.</summary>
    public static IReadOnlyList<string> Parse(string phrases) => [.. phrases.Split('|').Select(Folding.Fold)];

    private static HashSet<string> Unite(Func<TitlePageWords, HashSet<string>> get) =>
        new(Languages.SelectMany(get), StringComparer.Ordinal);
}
