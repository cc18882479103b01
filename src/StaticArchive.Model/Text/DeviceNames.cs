namespace StaticArchive.Model.Text;

/// <summary>
/// Names that are devices to Windows in every folder and with any ending: a site with <c>papers/con/</c> or
/// <c>nul.txt</c> in it cannot be unpacked there.
/// </summary>
public static class DeviceNames
{
    private static readonly string[] Devices = ["con", "prn", "aux", "nul", "conin$", "conout$"];

    /// <summary><c>com1</c> and <c>lpt9</c> are devices, and <c>com¹</c>, and all of them with any ending.</summary>
    public static bool IsDevice(string fileName)
    {
        var stem = fileName.Split('.')[0].TrimEnd(' ');
        return Devices.Contains(stem, StringComparer.OrdinalIgnoreCase)
            || (
                stem.Length == 4
                && (
                    stem.StartsWith("com", StringComparison.OrdinalIgnoreCase)
                    || stem.StartsWith("lpt", StringComparison.OrdinalIgnoreCase)
                )
                && stem[3] is (>= '0' and <= '9') or '¹' or '²' or '³'
            );
    }
}
