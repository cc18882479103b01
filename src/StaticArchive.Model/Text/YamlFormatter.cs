using System.Globalization;
using System.Text;

namespace StaticArchive.Model.Text;

/// <summary>Writes YAML that reads back as the same words, whatever they hold.</summary>
public static class YamlFormatter
{
    /// <summary>A text in double quotes: <c>"a \"word\": it"</c>.</summary>
    public static string FormatQuoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var unit in text)
        {
            quoted.Append(
                unit switch
                {
                    '"' => "\\\"",
                    '\\' => "\\\\",
                    '\n' => "\\n",
                    '\r' => "\\r",
                    '\t' => "\\t",
                    < ' ' or '\u007F' or '\u0085' or '\u2028' or '\u2029' or '\uFEFF' => "\\u"
                        + ((int)unit).ToString("X4", CultureInfo.InvariantCulture),
                    _ => unit.ToString(),
                }
            );
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>A line <c>name: "value"</c>, or nothing for no value.</summary>
    public static string FormatField(string name, string? value, string indent = "") =>
        value is null ? "" : $"{indent}{name}: {FormatQuoted(value)}\n";
}
