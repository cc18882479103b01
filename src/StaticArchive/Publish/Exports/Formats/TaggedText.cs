using System.Text;

namespace StaticArchive.Publish.Exports.Formats;

/// <summary>Writes formats of one field a line: <c>TY  - RPRT</c>, <c>%0 Report</c>, <c>RT Report</c>.</summary>
/// <param name="between">What stands between tag and value.</param>
/// <param name="lineEnd">What ends a line.</param>
internal sealed class TaggedText(string between, string lineEnd)
{
    private readonly StringBuilder _text = new();

    /// <summary>A line; none where there is no value. White space in the value becomes one blank.</summary>
    public TaggedText Add(string tag, string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return this;
        }

        _text.Append(tag).Append(between);
        OneLine.Append(_text, value);
        _text.Append(lineEnd);
        return this;
    }

    /// <summary>A line for each value.</summary>
    public TaggedText AddAll(string tag, IEnumerable<string> values)
    {
        foreach (var value in values)
        {
            Add(tag, value);
        }

        return this;
    }

    /// <summary>A line as it stands.</summary>
    public TaggedText Line(string line)
    {
        _text.Append(line).Append(lineEnd);
        return this;
    }

    /// <summary>The bytes, UTF-8.</summary>
    public ReadOnlyMemory<byte> Bytes() => Encoding.UTF8.GetBytes(_text.ToString());
}
