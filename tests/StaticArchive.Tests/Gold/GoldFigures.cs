namespace StaticArchive.Tests.Gold;

/// <summary>How well a document, or all of them together, was read; sums, so that documents add up.</summary>
internal sealed record GoldFigures
{
    public int Documents { get; init; }

    public int Titles { get; init; }

    public int Dates { get; init; }

    public int Languages { get; init; }

    public (int Both, int Found, int Wanted) Authors { get; init; }

    public (int Both, int Found, int Wanted) Headings { get; init; }

    public (int Seen, int All) Sentences { get; init; }

    public (int Aside, int All) Words { get; init; }

    public double TitleShare => (double)Titles / Documents;

    public double DateShare => (double)Dates / Documents;

    public double LanguageShare => (double)Languages / Documents;

    public double AuthorsF1 => GoldText.F1(Authors.Both, Authors.Found, Authors.Wanted);

    public double HeadingsF1 => GoldText.F1(Headings.Both, Headings.Found, Headings.Wanted);

    public double VisibleShare => (double)Sentences.Seen / Sentences.All;

    public double AsideShare => (double)Words.Aside / Words.All;

    public static GoldFigures operator +(GoldFigures one, GoldFigures other) =>
        new()
        {
            Documents = one.Documents + other.Documents,
            Titles = one.Titles + other.Titles,
            Dates = one.Dates + other.Dates,
            Languages = one.Languages + other.Languages,
            Authors = Add(one.Authors, other.Authors),
            Headings = Add(one.Headings, other.Headings),
            Sentences = (one.Sentences.Seen + other.Sentences.Seen, one.Sentences.All + other.Sentences.All),
            Words = (one.Words.Aside + other.Words.Aside, one.Words.All + other.Words.All),
        };

    /// <summary>A row of the table that the test prints.</summary>
    public string Format(string name) =>
        FormattableString.Invariant(
            $"{name, -22} {TitleShare, 6:0.00} {AuthorsF1, 8:0.00} {DateShare, 5:0.00} {LanguageShare, 9:0.00} "
        ) + FormattableString.Invariant($"{HeadingsF1, 9:0.00} {VisibleShare, 8:0.00} {AsideShare, 7:0.0%}");

    private static (int, int, int) Add((int Both, int Found, int Wanted) a, (int Both, int Found, int Wanted) b) =>
        (a.Both + b.Both, a.Found + b.Found, a.Wanted + b.Wanted);
}
