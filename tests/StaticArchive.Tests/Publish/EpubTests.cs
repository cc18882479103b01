using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using StaticArchive.Model;

namespace StaticArchive.Tests.Publish;

/// <summary>
/// Papers as books: by the rules of EPUB 3.3 that a reader stumbles over. A port of <c>epubcheck</c> had nothing
/// to say of the books of the archive either.
/// </summary>
public class EpubTests
{
    private const string Paper = """
        # Wards & beds

        Jane Writer

        March 2009

        ## Opening

        The ward *was* opened in spring & summer.[^1] A [link](https://example.org/?a=1&b=2) stands here.
        See [what was *asked*[^1] of it](#asked-of-it) and [nothing](#nowhere).

        - beds that were used
        - beds that stood empty

        | Year | Beds |
        |------|------|
        | 2001 | 12   |

        > A ward is not a building.

        ## Opening

        Again.

        ## Asked of it

        Nobody asked.

        [^1]: By two clerks.
        """;

    private static readonly XNamespace Opf = "http://www.idpf.org/2007/opf";

    [Fact]
    public void A_book_is_what_EPUB_asks_for()
    {
        using var book = Open("exports: all\n");
        Assert.Equal("mimetype", book.Entries[0].FullName);
        Assert.Equal("application/epub+zip", Read(book, "mimetype"));
        Assert.Equal(book.Entries[0].Length, book.Entries[0].CompressedLength);
        var package = XDocument.Parse(Read(book, "EPUB/package.opf")).Root!;
        var items = package.Descendants(Opf + "item").Select(item => "EPUB/" + item.Attribute("href")!.Value).ToList();
        Assert.Equal(
            items.Order(StringComparer.Ordinal),
            book.Entries.Select(entry => entry.FullName)
                .Where(name =>
                    name.StartsWith("EPUB/", StringComparison.Ordinal)
                    && !name.EndsWith(".opf", StringComparison.Ordinal)
                )
                .Order(StringComparer.Ordinal)
        );
        Assert.Equal("id", package.Attribute("unique-identifier")!.Value);
        Assert.Single(package.Descendants(Opf + "meta"));
        Assert.Single(package.Descendants(Opf + "itemref"));
    }

    [Fact]
    public void Its_text_is_the_papers_and_its_links_lead_somewhere()
    {
        using var book = Open("exports: all\n");
        var text = XDocument.Parse(Read(book, "EPUB/text.xhtml"));
        var ids = text.Descendants().Select(one => one.Attribute("id")?.Value).OfType<string>().ToList();
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.Contains("The ward was opened in spring & summer.", text.Root!.Value, StringComparison.Ordinal);
        var links = text.Descendants()
            .Concat(XDocument.Parse(Read(book, "EPUB/nav.xhtml")).Descendants())
            .Select(one => one.Attribute("href")?.Value)
            .OfType<string>()
            .Where(href => href.Contains('#', StringComparison.Ordinal))
            .ToList();
        Assert.NotEmpty(links);
        Assert.All(links, href => Assert.Contains(href[(href.IndexOf('#', StringComparison.Ordinal) + 1)..], ids));
        XNamespace xhtml = "http://www.w3.org/1999/xhtml";
        var place = text.Descendants(xhtml + "a")
            .Single(link => link.Value.StartsWith("what was", StringComparison.Ordinal))
            .Attribute("href")!
            .Value[1..];
        Assert.Equal("Asked of it", text.Descendants().Single(one => one.Attribute("id")?.Value == place).Value);
        Assert.Empty(text.Descendants(xhtml + "a").Descendants(xhtml + "a"));
    }

    [Fact]
    public void The_same_paper_is_the_same_book_and_only_archives_that_ask_for_it_have_it()
    {
        Assert.Equal(Build("exports: all\n")!.Content().ToArray(), Build("exports: all\n")!.Content().ToArray());
        Assert.Null(Build(""));
        Assert.Null(Build("exports: all\n", "access: abstract\n"));
    }

    private static ZipArchive Open(string settings) => new(new MemoryStream(Build(settings)!.Content().ToArray()));

    private static string Read(ZipArchive book, string name)
    {
        using var reader = new StreamReader(book.GetEntry(name)!.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static OutputFile? Build(string settings, string paper = "")
    {
        InputFile[] files =
        [
            new("input/archive.yml", Encoding.UTF8.GetBytes("title: Wards\n" + settings)),
            new("input/papers/wards/wards.md", Encoding.UTF8.GetBytes(Paper)),
            new("input/papers/wards/paper.yml", Encoding.UTF8.GetBytes("title: Wards & beds\n" + paper)),
        ];
        return Pipeline
            .Run(files, one => one, _ => { })
            .Files.SingleOrDefault(file => file.Path.EndsWith(".epub", StringComparison.Ordinal));
    }
}
