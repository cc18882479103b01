using System.IO.Compression;
using System.Text;
using Acornima;
using StaticArchive.Publish.Search.Scripts;

namespace StaticArchive.Tests.Publish.Search.Scripts;

/// <summary>The script that answers queries.</summary>
public class SearchScriptTests
{
    private const int Budget = 16_000;

    [Fact]
    public void Without_what_it_knows_of_the_archive_it_is_below_16_000_bytes_gzip()
    {
        using var target = new System.IO.MemoryStream();
        using (var gzip = new GZipStream(target, CompressionLevel.SmallestSize))
        {
            gzip.Write(Encoding.UTF8.GetBytes(SearchScript.Code()));
        }

        Assert.True(target.ToArray().Length < Budget, $"{target.ToArray().Length} bytes");
    }

    [Fact]
    public void What_is_left_out_of_it_is_no_part_of_the_program() =>
        Assert.Equal(Tokens(SearchScript.Source()), Tokens(SearchScript.Code()));

    private static List<string> Tokens(string script)
    {
        var tokens = new List<string>();
        var options = new ParserOptions { OnToken = (in Token token) => tokens.Add(script[token.Start..token.End]) };
        new Parser(options).ParseScript(script);
        return tokens;
    }
}
