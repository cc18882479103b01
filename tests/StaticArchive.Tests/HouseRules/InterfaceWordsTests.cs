using System.Text;
using System.Text.RegularExpressions;
using StaticArchive.Model.Localization;
using StaticArchive.Publish.Site;

namespace StaticArchive.Tests.HouseRules;

/// <summary>The words of the interface stand in <c>theme/words</c> and nowhere else.</summary>
public partial class InterfaceWordsTests
{
    /// <summary>Folders whose code writes for readers, not for machines, by standards or as styles do.</summary>
    private static readonly string[] Readers =
    [
        "src/StaticArchive.Publish/Body/",
        "src/StaticArchive.Publish/Books/",
        "src/StaticArchive.Publish/Feeds/",
        "src/StaticArchive.Publish/Figures/",
        "src/StaticArchive.Publish/Head/",
        "src/StaticArchive.Publish/Models/",
        "src/StaticArchive.Publish/Pages/",
        "src/StaticArchive.Publish/Site/",
    ];

    /// <summary>
    /// What the tool says of files and papers: on pages it is marked as English. What messages of the program say to
    /// programmers. Lists of names.
    /// </summary>
    private static readonly string[] Tool =
    [
        "Pages/WorkProvenanceBuilder.cs",
        "Pages/ReportPageBuilder.cs",
        "Models/InventoryRow.cs",
        "Pages/FoldTableWriter.cs",
        "Site/ThemeResources.cs",
        "Site/TimelineYear.cs",
        "Site/DateParts.cs",
        "Site/ItemTypeMapping.cs",
    ];

    /// <summary>What makes a word and a dot the name of a file: <c>paper.yml</c>.</summary>
    private static readonly string[] Extensions =
    [
        .. "yml yaml yam ymal json jsonld js css csv xml md txt".Split(' '),
        .. "html ics bib ris key kept jpg jpeg png invalid cit".Split(' '),
    ];

    /// <summary>What is the same in every language.</summary>
    private static readonly string[] Names =
    [
        "ORCID",
        "A&amp;E",
        "Ctrl",
        "SHA-256",
        "author:name",
        "year:2001..2010",
        "IT",
    ];

    private static readonly InterfaceWords English = InterfaceWords.Read(InterfaceLanguages.Default, []);

    [Fact]
    public void Every_word_that_is_asked_for_is_there() =>
        Assert.All(
            FindAsked()
                .Where(key => English.Keys.Any(known => known.StartsWith(GetPart(key), StringComparison.Ordinal)))
                .Where(key => !Extensions.Contains(key[GetPart(key).Length..], StringComparer.Ordinal)),
            key => Assert.True(English.Keys.Any(known => known.StartsWith(key, StringComparison.Ordinal)), key)
        );

    [Fact]
    public void Every_word_that_is_there_is_asked_for()
    {
        var asked = FindAsked().ToHashSet(StringComparer.Ordinal);
        var byScripts = ThemeResources
            .Names.Where(name =>
                name.EndsWith(".js", StringComparison.Ordinal) || name.EndsWith(".css", StringComparison.Ordinal)
            )
            .SelectMany(name => ScriptWords.FindKeys(ThemeResources.Read(name), English));
        var beginnings = asked.Where(key => key[^1] is '.' or '-').ToList();
        Assert.Empty(
            English
                .Keys.Where(key => !InterfaceWords.IsRule(key) && !asked.Contains(key))
                .Where(key => !beginnings.Exists(start => key.StartsWith(start, StringComparison.Ordinal)))
                .Except(byScripts, StringComparer.Ordinal)
        );
    }

    [Fact]
    public void No_component_has_words_of_its_own() =>
        Assert.Empty(
            Tracked
                .Files.Where(path => path.EndsWith(".razor", StringComparison.Ordinal))
                .SelectMany(path =>
                    FindWords(File.ReadAllText(Repository.At(path))).Select(words => $"{path}: {words}")
                )
        );

    [Theory]
    [InlineData("<p>No papers yet</p>")]
    [InlineData("<a title=\"Go on\"></a>")]
    [InlineData("<p>@Page.Title of it</p>")]
    [InlineData("<p>@(Page.IsOne ? \"one\" : \"many of them\")</p>")]
    public void Words_of_a_component_are_found(string markup) => Assert.NotEmpty(FindWords(markup));

    [Fact]
    public void No_code_that_writes_for_readers_has_words_of_its_own() =>
        Violations.None(
            [
                .. SourceCode
                    .Below("src/StaticArchive.Publish")
                    .Where(file => Array.Exists(Readers, file.Path.StartsWith))
                    .Where(file => !Array.Exists(Tool, file.Path.EndsWith)),
            ],
            line => Literals().Matches(line).Select(match => match.Groups[1].Value).FirstOrDefault(IsSentence)
        );

    /// <summary>In markup that code writes, and in style sheets.</summary>
    [Fact]
    public void Nothing_that_is_read_to_people_is_written_in_code() =>
        Assert.Empty(
            Tracked
                .Files.Where(path =>
                    (path.StartsWith("src/StaticArchive.Publish/", StringComparison.Ordinal) && !IsExport(path))
                    || path.EndsWith(".css", StringComparison.Ordinal)
                )
                .Where(path =>
                    path.StartsWith("src/", StringComparison.Ordinal)
                    || path.StartsWith("theme/", StringComparison.Ordinal)
                )
                .SelectMany(path =>
                    Written().Matches(File.ReadAllText(Repository.At(path))).Select(match => $"{path}: {match.Value}")
                )
        );

    /// <summary>Files for other programs, and citations, whose words are those of their styles.</summary>
    private static bool IsExport(string path) =>
        path.Contains("/Exports/", StringComparison.Ordinal) || path.Contains("/Citing/", StringComparison.Ordinal);

    private static string GetPart(string key) => key[..(key.IndexOf('.', StringComparison.Ordinal) + 1)];

    /// <summary>Keys, and beginnings of keys (<c>kind.</c>), in quotes.</summary>
    private static IEnumerable<string> FindAsked() =>
        Tracked
            .Files.Where(path =>
                (path.StartsWith("src/", StringComparison.Ordinal) && path.EndsWith(".cs", StringComparison.Ordinal))
                || path.EndsWith(".razor", StringComparison.Ordinal)
            )
            .SelectMany(path => Keys().Matches(File.ReadAllText(Repository.At(path))))
            .Select(match => match.Groups[1].Value)
            .Distinct(StringComparer.Ordinal);

    /// <summary>Words between tags and in attributes that are read to people, and English in expressions.</summary>
    private static IEnumerable<string> FindWords(string razor)
    {
        var markup = Comments().Replace(razor.Split("@code {")[0], "");
        var expressions = Literals()
            .Matches(OtherAttributes().Replace(markup, ""))
            .Select(match => match.Groups[1].Value)
            .Where(IsSentence);
        var attributes = Attributes().Matches(markup).Select(match => match.Groups[1].Value);
        var texts = Texts()
            .Matches(RemoveExpressions(markup))
            .Select(match => match.Groups[1].Value)
            .Where(text => !text.AsSpan().ContainsAny("{};"));
        return texts
            .Concat(attributes)
            .Concat(expressions)
            .Where(text => Letters().IsMatch(text) && !Names.Contains(text.Trim(), StringComparer.Ordinal));
    }

    /// <summary>Markup without <c>@Page.Title</c>, <c>@(a ? b : c)</c> and <c>@if (a)</c>.</summary>
    private static string RemoveExpressions(string markup)
    {
        var text = new StringBuilder();
        for (var at = 0; at < markup.Length; at++)
        {
            if (markup[at] != '@')
            {
                text.Append(markup[at]);
                continue;
            }

            var depth = 0;
            while (
                at + 1 < markup.Length
                && (
                    depth > 0
                    || char.IsLetterOrDigit(markup[at + 1])
                    || "([._!?".Contains(markup[at + 1])
                    || IsHead(markup, at)
                )
            )
            {
                at++;
                depth +=
                    "([".Contains(markup[at]) ? 1
                    : ")]".Contains(markup[at]) ? -1
                    : 0;
            }
        }

        return text.ToString();
    }

    /// <summary>A blank before the condition of <c>@if (a)</c>.</summary>
    private static bool IsHead(string markup, int at) =>
        markup[at + 1] == ' ' && at + 2 < markup.Length && markup[at + 2] == '(';

    /// <summary>Two words of small letters side by side, and none of the signs of markup.</summary>
    private static bool IsSentence(string literal) =>
        SmallWords().IsMatch(literal)
        && !literal.AsSpan().ContainsAny("<>=/@\\")
        && !literal.Contains("{(", StringComparison.Ordinal)
        && !literal.StartsWith("tl", StringComparison.Ordinal)
        && !literal.StartsWith("map-", StringComparison.Ordinal)
        && !literal.StartsWith("chart", StringComparison.Ordinal);

    [GeneratedRegex("\"(?<key>(?:kind\\.|[a-z][a-z-]*\\.)[a-z0-9-]*)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Keys();

    [GeneratedRegex("\"(?<text>[^\"]*)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Literals();

    [GeneratedRegex(
        "(?:aria-label|title|placeholder|alt|label|Label|Title)=\"(?<text>[^\"@][^\"]*)\"",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex Attributes();

    [GeneratedRegex(
        "(?:aria-label|title|alt|placeholder|data-n)=\\\\\"[A-Za-z]{2}|content: *[\"'][^\"']*[A-Za-z]{2}",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex Written();

    [GeneratedRegex("@\\*[^*]*\\*@", RegexOptions.NonBacktracking)]
    private static partial Regex Comments();

    [GeneratedRegex("(?:class|content|rel|role|type|id|name|data-[a-z-]+)=\"[^\"]*\"", RegexOptions.NonBacktracking)]
    private static partial Regex OtherAttributes();

    [GeneratedRegex(">(?<text>[^<>@]*[A-Za-z]{2}[^<>@]*)<", RegexOptions.NonBacktracking)]
    private static partial Regex Texts();

    [GeneratedRegex("[A-Za-z]{2}", RegexOptions.NonBacktracking)]
    private static partial Regex Letters();

    [GeneratedRegex("(?:^| )[A-Za-z]?[a-z]{2,} [a-z]{2,}(?: |$|[.,:;])", RegexOptions.NonBacktracking)]
    private static partial Regex SmallWords();
}
