using StaticArchive.Ingest.Formats.Images;
using StaticArchive.Model;
using StaticArchive.Model.Messages;

namespace StaticArchive.Ingest.Inputs;

/// <summary>
/// The picture that social networks show with a shared link (<c>og:image</c>): <c>input/theme/card.png</c>.
/// </summary>
internal static class SocialCardReader
{
    /// <summary>Whether a path is one of those that the picture may have.</summary>
    public static bool IsSocialCard(string path) =>
        path is InputPaths.Theme + "card.png" or InputPaths.Theme + "card.jpg" or InputPaths.Theme + "card.jpeg";

    /// <summary>The first file of such a path that is a picture; the others are reported as not used.</summary>
    public static ImageFile? Read(IEnumerable<InputFile> files, List<Message> messages)
    {
        ImageFile? card = null;
        foreach (var file in files.Where(file => IsSocialCard(file.Path)))
        {
            var picture = ImageSizeReader.Read(file.Bytes.Span) is { MediaType: "image/png" or "image/jpeg" } size
                ? new ImageFile(file, size.MediaType, size.Width, size.Height)
                : null;
            if (picture is null)
            {
                Report(file, "it is neither a PNG nor a JPEG picture", messages);
            }
            else if (card is not null)
            {
                Report(file, $"{card.File.Path} is the picture for shared links already", messages);
            }

            card ??= picture;
        }

        return card;
    }

    private static void Report(InputFile file, string reason, List<Message> messages) =>
        messages.Add(MessageCatalog.UnusedFile(new SourceLocation(file.Path), reason));
}
