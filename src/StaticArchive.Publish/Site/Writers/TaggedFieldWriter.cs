using System.Text;

namespace StaticArchive.Publish.Site.Writers;

/// <summary>Writes formats of one field a line: <c>TY  - RPRT</c>, <c>%0 Report</c>, <c>RT Report</c>.</summary>
/// <param name="between">What stands between tag and value.</param>
/// <param name="lineEnd">What ends a line.</param>
internal sealed class TaggedFieldWriter(string between, string lineEnd)
{
    private readonly StringBuilder _text = new();

    /// <summary>A line; none where there is no value. White space in the value becomes one blank.</summary>
    public TaggedFieldWriter AddField(string tag, string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return this;
        }

        _text.Append(tag).Append(between);
        WhitespaceNormalizer.AppendNormalized(_text, value);
        _text.Append(lineEnd);
        return this;
    }

    /// <summary>A line for each value.</summary>
    public TaggedFieldWriter AddFields(string tag, IEnumerable<string> values)
    {
        foreach (var value in values)
        {
            AddField(tag, value);
        }

        return this;
    }

    /// <summary>A line as it stands.</summary>
    public TaggedFieldWriter AddLine(string line)
    {
        _text.Append(line).Append(lineEnd);
        return this;
    }

    /// <summary>The bytes, UTF-8.</summary>
    public ReadOnlyMemory<byte> ToBytes() => Encoding.UTF8.GetBytes(_text.ToString());
}
