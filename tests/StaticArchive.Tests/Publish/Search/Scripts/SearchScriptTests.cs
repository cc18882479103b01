using System.IO.Compression;
using System.Text;
using Acornima;
using StaticArchive.Model.Localization;
using StaticArchive.Publish.Search.Scripts;
using StaticArchive.Publish.Site;

namespace StaticArchive.Tests.Publish.Search.Scripts;

/// <summary>The script that answers queries.</summary>
public class SearchScriptTests
{
    private const int Budget = 12_500;
    private const int PageBudget = 5_000;

    public static TheoryData<string> Languages => [.. InterfaceLanguages.All];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Without_what_it_knows_of_the_archive_it_is_below_12_500_bytes_gzip(string language) =>
        Assert.InRange(Gzip(SearchScript.Code(InterfaceWords.Read(language, []))), 0, Budget);

    [Theory]
    [MemberData(nameof(Languages))]
    public void What_the_search_page_alone_loads_is_below_5_000(string language) =>
        Assert.InRange(Gzip(SearchScript.PageCode(InterfaceWords.Read(language, []))), 0, PageBudget);

    [Fact]
    public void What_is_left_out_of_it_is_no_part_of_the_program()
    {
        var words = InterfaceWords.Read(InterfaceLanguages.Default, []);
        Assert.Equal(Tokens(ScriptWords.Fill(SearchScript.Source(), words)), Tokens(SearchScript.Code(words)));
        Assert.Equal(Tokens(ScriptWords.Fill(SearchScript.PageSource(), words)), Tokens(SearchScript.PageCode(words)));
    }

    private static int Gzip(string script)
    {
        using var target = new System.IO.MemoryStream();
        using (var gzip = new GZipStream(target, CompressionLevel.SmallestSize))
        {
            gzip.Write(Encoding.UTF8.GetBytes(script));
        }

        return target.ToArray().Length;
    }

    private static List<string> Tokens(string script)
    {
        var tokens = new List<string>();
        var options = new ParserOptions { OnToken = (in Token token) => tokens.Add(script[token.Start..token.End]) };
        new Parser(options).ParseScript(script);
        return tokens;
    }
}
