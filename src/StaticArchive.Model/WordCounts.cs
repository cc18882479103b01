namespace StaticArchive.Model;

/// <summary>
/// How many words of a source are in the article, and how many are not. Words are runs of letters, marks and digits.
/// </summary>
/// <param name="Read">Words in the source, without its markup.</param>
/// <param name="Published">Words in the article: all blocks that are not paratext.</param>
/// <param name="Excluded">The others, by reason.</param>
public sealed record WordCounts(int Read, int Published, IReadOnlyList<ExcludedWords> Excluded)
{
    /// <summary>Those of the words in the article that lie on its closed title page.</summary>
    public int TitlePage { get; init; }

    /// <summary>Words that a reader sees without opening anything.</summary>
    public int Visible => Published - TitlePage;
}
