using System.Text;

namespace StaticArchive.Publish.Search.Shards;

/// <summary>
/// Writes a piece of the index as a script that hands itself over: <c>staticArchive.shard("t12",`…`)</c>. Scripts are
/// what a page may load from a server and from a folder alike.
/// </summary>
internal static class ShardScriptWriter
{
    private const string CallPrefix = "staticArchive.shard(\"";

    /// <summary>The script.</summary>
    public static ReadOnlyMemory<byte> Write(string name, string content)
    {
        var text = new StringBuilder(content.Length + 64).Append(CallPrefix).Append(name).Append("\",`");
        foreach (var unit in content)
        {
            // What would end the string or call something out of it.
            text.Append(unit is '`' or '\\' or '$' ? "\\" : "").Append(unit == '\r' ? ' ' : unit);
        }

        return Encoding.UTF8.GetBytes(text.Append("`)\n").ToString());
    }
}
