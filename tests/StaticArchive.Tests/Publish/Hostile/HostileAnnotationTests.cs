using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using StaticArchive.Model;
using StaticArchive.Model.Messages;
using Xunit.Abstractions;

namespace StaticArchive.Tests.Publish.Hostile;

/// <summary>
/// Whatever is written into an annotation, no page holds an element that runs or loads. The number of payloads is
/// printed: <c>dotnet test --filter HostileAnnotationTests --logger "console;verbosity=detailed"</c>. The browser's own
/// say is in the browser tests.
/// </summary>
public class HostileAnnotationTests(ITestOutputHelper output)
{
    /// <summary>What Markdown can make, and the note's own markup.</summary>
    private static readonly string[] Prose = (
        "a p em strong code pre ul ol li blockquote hr br h4 h5 h6 table thead tbody tr th td mark s q "
        + "del ins aside div span sup"
    ).Split(' ');

    private static readonly string[] ProseAttributes = (
        "href rel title class start id value scope open data-added data-n"
    ).Split(' ');

    [Fact]
    public void No_element_and_no_attribute_runs_or_loads_anything()
    {
        var (clean, hostile) = (Pages(HostileArchive.Clean), Pages(HostileArchive.With(Payloads.All)));
        var elements = clean
            .Values.SelectMany(page => page.All)
            .Select(element => element.LocalName)
            .Concat(Prose)
            .ToHashSet(StringComparer.Ordinal);
        var attributes = clean
            .Values.SelectMany(page => page.All)
            .SelectMany(element => element.Attributes)
            .Select(attribute => attribute.Name)
            .Concat(ProseAttributes)
            .ToHashSet(StringComparer.Ordinal);
        var known = clean
            .Values.SelectMany(page => page.QuerySelectorAll("head > link, a[href^='data:'][download]"))
            .Select(link => link.OuterHtml)
            .Append("<link rel=\"icon\" href=\"data:,\">")
            .ToHashSet(StringComparer.Ordinal);
        var violations = hostile
            .SelectMany(page =>
                page.Value.All.Where(element => !IsLink(element) || !known.Contains(element.OuterHtml))
                    .SelectMany(
                        element => Violations(element, elements, attributes),
                        (element, what) => (what, element)
                    )
                    .Select(found => $"{page.Key}: {found.what}: {Short(found.element)}")
            )
            .ToList();
        output.WriteLine(
            $"{Payloads.All.Count} payloads in every field of annotations, {hostile.Count} pages, "
                + $"{hostile.Values.Sum(page => page.All.Length)} elements, {violations.Count} that could run or load "
                + "anything"
        );
        Assert.True(violations.Count == 0, string.Join('\n', violations.Take(20)));
        Assert.InRange(Payloads.All.Count, 200, int.MaxValue);
        Assert.InRange(hostile.Count, Payloads.All.Count, int.MaxValue);
    }

    [Fact]
    public void Feeds_and_data_stay_well_formed_and_nothing_is_written_outside_the_site()
    {
        var files = Build(HostileArchive.With(Payloads.All));
        foreach (var file in files.Where(file => file.Path.EndsWith(".xml", StringComparison.Ordinal)))
        {
            XDocument.Parse(Text(file));
        }

        foreach (
            var file in files.Where(file =>
                file.Path.EndsWith(".json", StringComparison.Ordinal)
                || file.Path.EndsWith(".jsonld", StringComparison.Ordinal)
            )
        )
        {
            using var _ = JsonDocument.Parse(file.Content());
        }

        Assert.All(
            files.Where(file => file.Path.StartsWith("annotations/", StringComparison.Ordinal)),
            file =>
                Assert.True(
                    file.Path.All(unit => char.IsAsciiLetterOrDigit(unit) || unit is '/' or '-' or '.')
                        && !file.Path.Contains("..", StringComparison.Ordinal),
                    file.Path
                )
        );
    }

    [Theory]
    [InlineData("input/annotations/../papers/x.md", "outside")]
    [InlineData("input/annotations/../../etc/passwd.md", "outside")]
    [InlineData("input/annotations/paper/../../x.md", "outside")]
    [InlineData("input/annotations/..\\..\\x/y.md", "outside")]
    [InlineData("input/annotations/paper/..%2f..%2fx.md", "outside")]
    [InlineData("input/annotations/paper/a\u0000b.md", "outside")]
    [InlineData("input/annotations/./x.md", "outside")]
    public void A_path_that_leads_elsewhere_is_refused_with_a_message(string path, string why)
    {
        var archive = Pipeline
            .Run(
                [
                    .. HostileArchive.Clean,
                    new InputFile(
                        path,
                        Encoding.UTF8.GetBytes(
                            "---\nauthor: A\ncreated: 2020-01-02\nquote: \"The committee reported in "
                                + "May\"\n---\nWords.\n"
                        )
                    ),
                ],
                settings => settings,
                _ => { }
            )
            .Archive;
        Assert.Contains(
            archive.Messages,
            message =>
                message.Code == "SA0405"
                && message.Severity == Severity.Error
                && message.Text.Contains(why, StringComparison.Ordinal)
        );
        Assert.Equal(2, archive.Annotations.Count);
    }

    private static IEnumerable<string> Violations(
        IElement element,
        HashSet<string> elements,
        HashSet<string> attributes
    )
    {
        if (!elements.Contains(element.LocalName))
        {
            yield return "element";
        }

        if (IsInlineScript(element))
        {
            yield return "script";
        }

        foreach (var attribute in element.Attributes)
        {
            if (!attributes.Contains(attribute.Name) || CanRun(attribute.Name))
            {
                yield return "attribute " + attribute.Name;
            }
            else if (IsAddress(attribute.Name) && !IsSafe(element, attribute))
            {
                yield return "address " + attribute.Value;
            }
        }
    }

    private static bool IsLink(IElement element) => element.LocalName is "link" or "a";

    private static bool IsInlineScript(IElement element) =>
        element.LocalName == "script"
        && element.GetAttribute("src") is null
        && element.GetAttribute("type") != "application/ld+json"
        && element.ParentElement?.LocalName != "head";

    private static bool CanRun(string attribute) =>
        attribute.StartsWith("on", StringComparison.Ordinal)
        || attribute is "style" or "srcdoc" or "formaction" or "ping" or "background";

    private static bool IsAddress(string attribute) =>
        attribute is "href" or "src" or "action" or "poster" or "data" or "cite" or "xlink:href";

    private static string Short(IElement element) => element.OuterHtml[..Math.Min(200, element.OuterHtml.Length)];

    /// <summary>Links may lead to the web; what is loaded has to be the site's own.</summary>
    private static bool IsSafe(IElement element, IAttr attribute)
    {
        var value = new string([.. attribute.Value.Where(unit => unit > ' ')]);
        var isRelative =
            !value.StartsWith("//", StringComparison.Ordinal)
            && !value.StartsWith('\\')
            && !value.StartsWith("/\\", StringComparison.Ordinal)
            && value.Split('/', '?', '#')[0].IndexOf(':', StringComparison.Ordinal) < 0;
        return isRelative
            || (
                element.LocalName is "a"
                && attribute.Name == "href"
                && (
                    value.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
                    || value.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
                    || value.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)
                )
            );
    }

    private static Dictionary<string, IDocument> Pages(IReadOnlyList<InputFile> input)
    {
        var parser = new HtmlParser(new HtmlParserOptions { IsScripting = true });
        return Build(input)
            .Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal))
            .ToDictionary(
                file => file.Path,
                file => (IDocument)parser.ParseDocument(Text(file)),
                StringComparer.Ordinal
            );
    }

    private static IReadOnlyList<OutputFile> Build(IReadOnlyList<InputFile> input) =>
        Pipeline.Run(input, settings => settings, _ => { }).Files;

    private static string Text(OutputFile file) => Encoding.UTF8.GetString(file.Content().Span);
}
