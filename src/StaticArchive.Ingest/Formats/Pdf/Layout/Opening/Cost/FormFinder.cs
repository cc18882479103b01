using UglyToad.PdfPig.Tokens;

namespace StaticArchive.Ingest.Formats.Pdf.Layout.Opening.Cost;

/// <summary>Finds what the names in content stand for.</summary>
internal sealed class FormFinder(TokenReader tokens)
{
    private const int MaxDepth = 40;

    /// <summary>The form of a name, in the nearest resources that have it; null for none, and for a picture.</summary>
    public DrawnForm? Find(string name, IEnumerable<DictionaryToken?> resources)
    {
        foreach (var dictionary in resources.OfType<DictionaryToken>())
        {
            if (
                tokens.Get<DictionaryToken>(dictionary, "XObject") is { } objects
                && tokens.Get<StreamToken>(objects, name) is { } found
            )
            {
                return tokens.Get<NameToken>(found.StreamDictionary, "Subtype")?.Data == "Form"
                    ? new DrawnForm(name, (object?)TokenReader.GetReference(objects, name) ?? found, found)
                    : null;
            }
        }

        return null;
    }

    /// <summary>The resources of a form, or of a page, which may have those of the nodes above it.</summary>
    public DictionaryToken? GetResources(DictionaryToken node)
    {
        for (var depth = 0; depth < MaxDepth; depth++)
        {
            if (tokens.Get<DictionaryToken>(node, "Resources") is { } resources)
            {
                return resources;
            }

            if (tokens.Get<DictionaryToken>(node, "Parent") is not { } parent)
            {
                break;
            }

            node = parent;
        }

        return null;
    }
}
