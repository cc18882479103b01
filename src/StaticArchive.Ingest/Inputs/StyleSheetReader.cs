using StaticArchive.Ingest.Sources;
using StaticArchive.Model;
using StaticArchive.Model.Messages;

namespace StaticArchive.Ingest.Inputs;

/// <summary>
/// Reads the archive's own style sheets. One that asks another host would tell it who reads what: it is left out whole,
/// with an error.
/// </summary>
internal static class StyleSheetReader
{
    /// <summary>Those that load only the archive's own files and pictures of their own.</summary>
    public static IReadOnlyList<SourceFile> Read(IEnumerable<InputFile> files, List<Message> messages)
    {
        var styles = new List<SourceFile>();
        var sheets = InputPaths.GetFiles(files, InputPaths.Theme, InputPaths.IsStyleSheet);
        foreach (var style in sheets.Select(SourceDecoder.Decode))
        {
            var foreign = new StyleSheetScanner(style.Text).FindAddresses().FirstOrDefault(address => !address.IsOwn());
            if (foreign is null)
            {
                styles.Add(style);
            }
            else
            {
                messages.Add(MessageCatalog.ForeignStyle(style.GetLocation(foreign.Start), foreign.Text));
            }
        }

        return styles;
    }
}
