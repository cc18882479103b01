using System.IO.Compression;
using System.Text;
using StaticArchive.Publish.Search.Scripts;

namespace StaticArchive.Tests.Search;

/// <summary>The script that answers queries.</summary>
public class SearchScriptTests
{
    private const int Budget = 8000;

    [Fact]
    public void Without_what_it_knows_of_the_archive_it_is_below_8_kB_gzip()
    {
        using var target = new System.IO.MemoryStream();
        using (var gzip = new GZipStream(target, CompressionLevel.SmallestSize))
        {
            gzip.Write(Encoding.UTF8.GetBytes(SearchScript.Code()));
        }

        Assert.True(target.ToArray().Length < Budget, $"{target.ToArray().Length} bytes");
    }
}
