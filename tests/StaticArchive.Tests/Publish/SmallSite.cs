using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using StaticArchive.Model;

namespace StaticArchive.Tests.Publish;

/// <summary>A site made from a few texts, to be read page by page.</summary>
internal sealed class SmallSite
{
    private readonly Dictionary<string, OutputFile> _files;

    /// <summary>Builds it; <paramref name="texts"/> are path and text of each file below <c>input/</c>.</summary>
    public SmallSite(params (string Path, string Text)[] texts)
    {
        Result = Pipeline.Run(
            [.. texts.Select(text => new InputFile("input/" + text.Path, Encoding.UTF8.GetBytes(text.Text)))],
            settings => settings with { BaseUrl = "https://archive.example/" },
            _ => { }
        );
        _files = Result.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
    }

    /// <summary>What the pipeline gave.</summary>
    public Pipeline.Result Result { get; }

    /// <summary>A page by its address.</summary>
    public IDocument Page(string address) =>
        new HtmlParser().ParseDocument(Encoding.UTF8.GetString(_files[address + "index.html"].Content().Span));

    /// <summary>The bytes of a file by its path.</summary>
    public byte[] Bytes(string path) => _files[path].Content().ToArray();

    /// <summary>Whether there is a page at an address.</summary>
    public bool Has(string address) => _files.ContainsKey(address + "index.html");

    /// <summary>A paper that cites works and lists them; a work is an author and a year.</summary>
    public static (string Path, string Text) Paper(string id, string title, params string[] works) =>
        (
            $"papers/{id}/text.md",
            $"# {title}\n\n## Findings\n\n{string.Concat(works.Select(work => $"It was so ({work}). "))}\n\n## "
                + $"References\n\n{string.Concat(works.Select(Entry))}"
        );

    /// <summary>So many papers without references.</summary>
    public static (string Path, string Text)[] Papers(int count) =>
        [
            .. Enumerable
                .Range(1, count)
                .Select(i => Paper("p" + i.ToString("000", CultureInfo.InvariantCulture), $"Paper number {i}")),
        ];

    private static string Entry(string work) =>
        $"{work.Split(' ')[0]}, A. ({work.Split(' ')[1]}) *The mills of {work.Split(' ')[0]}*. London: Mill Press.\n\n";
}
