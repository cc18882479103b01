using System.Buffers;
using System.Text;

namespace StaticArchive.Publish.Search.Shards;

/// <summary>
/// Writes a piece of the index as a script that hands itself over: <c>staticArchive.shard("t12",`…`)</c>. Scripts are
/// what a page may load from a server and from a folder alike.
/// </summary>
internal static class ShardScriptWriter
{
    /// <summary>What would end the string or call something out of it, and the end of a line that is none.</summary>
    private static readonly SearchValues<byte> Special = SearchValues.Create("`\\$\r"u8);

    /// <summary>The script around UTF-8, in which no other character holds the bytes that are escaped.</summary>
    public static ReadOnlyMemory<byte> Write(string name, ReadOnlySpan<byte> content)
    {
        var script = new ArrayBufferWriter<byte>(content.Length + (content.Length / 64) + 256);
        script.Write("staticArchive.shard(\""u8);
        Encoding.UTF8.GetBytes(name, script);
        script.Write("\",`"u8);
        for (var at = content.IndexOfAny(Special); at >= 0; at = content.IndexOfAny(Special))
        {
            script.Write(content[..at]);
            script.Write(content[at] == (byte)'\r' ? " "u8 : [(byte)'\\', content[at]]);
            content = content[(at + 1)..];
        }

        script.Write(content);
        script.Write("`)\n"u8);
        return script.WrittenMemory;
    }
}
