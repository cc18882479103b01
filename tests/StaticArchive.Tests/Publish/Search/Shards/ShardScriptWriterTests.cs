using System.Text;
using StaticArchive.Publish.Search.Shards;

namespace StaticArchive.Tests.Publish.Search.Shards;

/// <summary>A piece of the index cannot end its string, nor call anything out of it.</summary>
public class ShardScriptWriterTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("plain words", "plain words")]
    [InlineData("`${alert(1)}`", "\\`\\${alert(1)}\\`")]
    [InlineData("a\\", "a\\\\")]
    [InlineData("two\r\nlines", "two \nlines")]
    [InlineData("naïve – 中 \U0001F600 $", "naïve – 中 \U0001F600 \\$")]
    public void A_script_holds_its_piece_as_one_string(string content, string written) =>
        Assert.Equal(
            $"staticArchive.shard(\"t12\",`{written}`)\n",
            Encoding.UTF8.GetString(ShardScriptWriter.Write("t12", Encoding.UTF8.GetBytes(content)).Span)
        );
}
