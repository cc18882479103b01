using System.Globalization;
using System.Text;
using StaticArchive.Model;

namespace StaticArchive.Benchmarks;

/// <summary>
/// Papers made of invented words, always the same: paper i does not depend on how many there are. Words are as unevenly
/// common as in a language, each paper dwells on a subject, cites forty works, and has the length of a journal article.
/// Of the works <see cref="OwnWorks"/> are a paper's own, as most are of real papers (96 in a hundred of the works that
/// 300 open-access papers list are listed once); the others come out of a pool of two thousand.
/// </summary>
internal sealed class SearchCorpus
{
    /// <summary>Works of forty that a paper shares with no other, unless it is said.</summary>
    public const int DefaultOwnWorks = 32;

    private const int Stems = 40_000;
    private const int Surnames = 1_500;
    private const int Works = 2_000;
    private const int Sections = 12;
    private const int ParagraphsPerSection = 5;
    private const int ReferencesPerPaper = 40;

    private static readonly string[] Between = (
        "the of and to in a for that is was by with on as from at this which it or be has are not their were "
        + "an had been have"
    ).Split(' ');
    private static readonly string[] Onsets = "b br c ch d dr f fl g gr h k l m n p pl pr r s sl st t th tr v w".Split(
        ' '
    );
    private static readonly string[] Nuclei = ["a", "e", "i", "o", "u"];
    private static readonly string[] Codas = ["b", "d", "lk", "l", "m", "nd", "n", "rk", "rt", "sk", "st", "t"];
    private static readonly string[] Endings = ["", "", "", "s", "ed", "ing"];
    private static readonly string[] Headings =
    [
        "Introduction",
        "Policy context",
        "Background",
        "Methods",
        "Findings on structure",
        "Findings on culture",
        "Findings on finance",
        "Case studies",
        "Discussion",
        "Implications",
        "Limitations",
        "Conclusions",
    ];

    private readonly string[] _stems;
    private readonly string[] _surnames;
    private readonly (string Author, int Year, string Title)[] _works;

    /// <summary>Makes words, names and works.</summary>
    /// <param name="ownWorks">Works of forty that are a paper's own.</param>
    public SearchCorpus(int ownWorks = DefaultOwnWorks)
    {
        OwnWorks = ownWorks;
        var random = new Random(7);
        _stems = Distinct(random, Stems, 2, 3);
        _surnames = [.. Distinct(random, Surnames, 2, 2).Select(Capital)];
        _works =
        [
            .. Enumerable.Range(0, Works).Select(_ => CreateWork(random)).DistinctBy(work => (work.Author, work.Year)),
        ];
    }

    /// <summary>Works of forty that a paper shares with no other.</summary>
    public int OwnWorks { get; }

    /// <summary>The files of an archive with so many papers.</summary>
    public IReadOnlyList<InputFile> Files(int papers) =>
        [.. Enumerable.Range(0, papers).AsParallel().AsOrdered().Select(Paper)];

    private InputFile Paper(int number)
    {
        var random = new Random(1_000_003 * (number + 1) % int.MaxValue);
        var subject = Enumerable.Range(0, 25).Select(_ => _stems[Rank(random, Stems / 4)]).ToArray();
        var title = Capital($"{subject[0]} and {subject[1]}{Ending(random)} in {subject[2]} {subject[3]}s");
        var year = 1990 + random.Next(30);
        var authors = Enumerable
            .Range(0, 1 + random.Next(3))
            .Select(_ => $"{Capital(_stems[random.Next(300)])} {_surnames[random.Next(Surnames)]}")
            .ToList();
        var cited = Enumerable
            .Range(0, ReferencesPerPaper)
            .Select(i => i < OwnWorks ? CreateWork(random) : _works[random.Next(_works.Length)])
            .DistinctBy(work => (work.Author, work.Year))
            .OrderBy(work => work.Author, StringComparer.Ordinal)
            .ThenBy(work => work.Year)
            .ToList();
        var text = new StringBuilder(
            $"---\ntitle: \"{title}\"\nissued: "
                + $"{year}\nauthors:\n{string.Concat(authors.Select(author => $"  - {author}\n"))}---\n\n# {title}\n"
        );
        for (var section = 0; section < Sections; section++)
        {
            text.Append("\n## ").Append(Headings[section]).Append('\n');
            for (var i = 0; i < ParagraphsPerSection; i++)
            {
                text.Append('\n').Append(Paragraph(random, subject, cited)).Append('\n');
            }
        }

        text.Append("\n## References\n\n")
            .AppendJoin("", cited.Select(work => Entry(work.Author, work.Year, work.Title)));

        return new InputFile($"input/papers/p{number:00000}.md", Encoding.UTF8.GetBytes(text.ToString()));
    }

    private (string Author, int Year, string Title) CreateWork(Random random) =>
        (
            _surnames[random.Next(Surnames)],
            1970 + random.Next(45),
            Capital(string.Join(' ', Enumerable.Range(0, 5).Select(_ => Word(random, []))))
        );

    private static string Entry(string author, int year, string title) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"- {author}, A. ({year}) {title}. *Journal of {Capital(title.Split(' ')[1])}*, {1 + (year % 40)}(2), "
                + $"10-{20 + (year % 7)}.\n"
        );

    private string Paragraph(
        Random random,
        string[] subject,
        IReadOnlyList<(string Author, int Year, string Title)> cited
    )
    {
        var text = new StringBuilder();
        for (var sentences = 3 + random.Next(3); sentences > 0; sentences--)
        {
            var words = Enumerable
                .Range(0, 12 + random.Next(14))
                .Select(_ =>
                    random.NextDouble() < 0.45 ? Between[Rank(random, Between.Length)] : Word(random, subject)
                );
            text.Append(text.Length == 0 ? "" : " ").Append(Capital(string.Join(' ', words)));
            var work = cited[random.Next(cited.Count)];
            text.Append(random.NextDouble() < 0.35 ? $" ({work.Author} {work.Year})" : "").Append('.');
        }

        return text.ToString();
    }

    private string Word(Random random, string[] subject) =>
        (
            subject.Length > 0 && random.NextDouble() < 0.2
                ? subject[Rank(random, subject.Length)]
                : _stems[Rank(random, Stems)]
        ) + Ending(random);

    private static string Ending(Random random) => Endings[random.Next(Endings.Length)];

    /// <summary>A rank of which the lower are much the likelier, as in a language.</summary>
    private static int Rank(Random random, int count) => (int)(Math.Exp(random.NextDouble() * Math.Log(count + 1)) - 1);

    private static string[] Distinct(Random random, int count, int least, int most)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        while (words.Count < count)
        {
            var syllables = random.Next(least, most + 1);
            words.Add(
                string.Concat(
                    Enumerable
                        .Range(0, syllables)
                        .Select(i =>
                            Onsets[random.Next(Onsets.Length)]
                            + Nuclei[random.Next(Nuclei.Length)]
                            + (i == syllables - 1 ? Codas[random.Next(Codas.Length)] : "")
                        )
                )
            );
        }

        return [.. words];
    }

    private static string Capital(string word) => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..];
}
