import type { ThemeConfig } from 'antd';

/** Ant Design with colours that reach WCAG 2.2 AA (4.5:1 for text, 3:1 for borders of controls). */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: '#0b57b7',
    colorLink: '#0b57b7',
    colorSuccess: '#1a7f37',
    colorWarning: '#8a5300',
    colorError: '#b42318',
    colorText: '#1b1f24',
    colorTextSecondary: '#4a5159',
    colorTextTertiary: '#555c64',
    colorTextDescription: '#555c64',
    colorTextPlaceholder: '#666d75',
    colorBorder: '#868e96',
    colorBgLayout: '#f4f6f8',
    borderRadius: 6,
    controlHeight: 40,
    fontSize: 16,
    fontFamily: "'Noto Sans SC Variable', 'PingFang SC', 'Microsoft YaHei', system-ui, sans-serif",
    motion: false,
  },
  components: {
    Tabs: { itemColor: '#3d444b' },
  },
};
