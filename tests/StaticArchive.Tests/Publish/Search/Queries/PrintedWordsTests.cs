using StaticArchive.Model;
using StaticArchive.Model.Text;
using StaticArchive.Publish.Search.Queries;

namespace StaticArchive.Tests.Publish.Search.Queries;

/// <summary>
/// Known items with signs, phrases and small words, over the papers of this repository and one that is made of what is
/// easily mistaken for them: the first passage of the first result is the one that prints what was asked for.
/// </summary>
public class PrintedWordsTests
{
    private const double LeastShare = 0.95;

    private const string Made = """
        # Signs and small words

        The A&E department and its R&D unit shared a model in C++ and another in C#.

        Grade A, ward E, part R, list D: the letters A, E, C, R and D were everywhere, and C was last.

        The desk was open 24/7. Of 24 desks 7 closed; in 2009 some 10 wards had no budget of 2010.

        The 2009/10 budget grew by 1.8 per cent to £2.5bn, under section 75(1)(b) and HSG(96)45.

        Section 75 has 1 part b; 96 of 45 grew; 1 of 8 was 2.5 times £1bn; of 1 250 came 8 and of 5 bn none.

        One desk to eight wards is 1:8; it mattered (p<0.05) to 50% of 1,250 people, 50 of them children of 0 to 05.

        Some are trusts for patients; others are trusts of patients, by patients and without patients.

        It was to be or not to be, and they were not at all well at it.

        Not all of it was to be. All was not well, at that.

        New IT for all came late.
        """;

    private static readonly string[] Queries =
    [
        "31/75",
        "27%",
        "28%",
        "client/patient",
        "patient/service",
        "health/learning",
        "people/services",
        "patients/service",
        "Originality/value",
        "are/were",
        "A&E",
        "R&D",
        "C++",
        "C#",
        "24/7",
        "2009/10 budget",
        "75(1)(b)",
        "50%",
        "HSG(96)45",
        "1.8",
        "£2.5bn",
        "1:8",
        "p<0.05",
        "1,250",
        "IT",
        "\"IT systems\"",
        "\"joint IT systems\"",
        "\"trusts for patients\"",
        "\"to be or not to be\"",
        "\"not at all\"",
        "\"well at it\"",
        "IT for all",
        "\"Authorities and health\"",
        "\"Chief Executive of a care\"",
        "\"Council Leader and PCT\"",
        "\"Council and those\"",
        "\"Creation of a care\"",
        "\"Department of Health\"",
        "\"Evidence from private sector mergers\"",
        "\"areas to work together requires\"",
        "\"arrangements had improved\"",
        "\"being transferred to Acute\"",
        "\"care trust into two\"",
        "\"care trusts were an acceptable\"",
        "\"choice and competition\"",
        "\"chose to integrate\"",
        "\"combining financial systems and through\"",
        "\"complexity of bringing together\"",
        "\"decisions such as service\"",
        "\"economies of scale locally\"",
        "\"effective use of all\"",
        "\"example of a structural\"",
        "\"experience in being responsible\"",
        "\"focus on all adult\"",
        "\"form of care\"",
        "\"health and social\"",
        "\"health and social care\"",
        "\"health and social care leaders\"",
        "\"implementation of integrated\"",
        "\"innovations in the commissioning\"",
        "\"integration of health and social\"",
        "\"interests that are recorded so\"",
        "\"interviewees reporting a bureaucratic\"",
        "\"joined both by new integrated\"",
        "\"lack of connection\"",
        "\"led to considerable role confusion\"",
    ];

    [Fact]
    public void The_passage_that_prints_them_comes_first()
    {
        List<InputFile> files = [.. Repository.Files("input"), TestFile("input/papers/signs.md", Made)];
        var result = Pipeline.Run(files, settings => settings, _ => { });
        using var search = new PublishedSearch(result.Files);
        var blocks = result
            .Archive.Documents.SelectMany(document =>
                document.Blocks.Select(block => KeyValuePair.Create(block.Id, block.Span.Slice(document.Text)))
            )
            .DistinctBy(pair => pair.Key)
            .ToDictionary(StringComparer.Ordinal);
        var missed = Queries.Where(query => !Prints(FirstText(search, query, blocks), query)).ToList();
        Assert.True(
            missed.Count <= Queries.Length * (1 - LeastShare),
            $"{missed.Count} of {Queries.Length}: {string.Join(", ", missed)}"
        );
    }

    private static InputFile TestFile(string path, string text) => new(path, System.Text.Encoding.UTF8.GetBytes(text));

    /// <summary>The whole of the first passage, of which a result may show a stretch; of a work its title.</summary>
    private static string FirstText(PublishedSearch search, string query, Dictionary<string, string> blocks)
    {
        var first = search.Ask(query, most: 1).Results is [var one, ..] ? one : null;
        var passage = first?.Passages.FirstOrDefault(passage => passage.Href.Length > 0) ?? first?.Passages[0];
        var id = passage?.Href[(passage.Href.IndexOf('#', StringComparison.Ordinal) + 1)..] ?? "";
        return blocks.GetValueOrDefault(id) ?? $"{passage?.Title} {passage?.Text}";
    }

    private static bool Prints(string text, string query)
    {
        var words = query.Replace("\"", "", StringComparison.Ordinal);
        return words.StartsWith("IT", StringComparison.Ordinal)
            ? text.Contains(words, StringComparison.Ordinal)
            : Folding.Fold(text).Contains(Folding.Fold(words), StringComparison.Ordinal);
    }
}
